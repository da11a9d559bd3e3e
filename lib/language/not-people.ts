/** Words in capitals that are no person's name, or no living person's. */

/** Words that open a sentence, or stand in capitals, and are no name's. */
const openers = setOf(`
  the a an this that these those my our your his her its their mine ours yours hers theirs in on at by for from with of to as
  when while if although though since because before after during once until unless where who whom
  what which how why not no nor and but or so yet then there here i we you he she it they both all
  some any many most each every another other one two three four also later last next first second
  finally recently please yes yep sure okay indeed thank thanks dear hello hi hey kind best together today yesterday only
  even just still perhaps maybe under over between among through without within behind near patient
  patients pt case index mr mrs ms remember recall seeing watching treating caring following meeting
  helping ask look bullet room was were is are did do does has have had could would should can may
  will like now never ever too sir madam imagine somebody someone everybody everyone nobody firstly secondly thirdly fourthly lastly recently initially suddenly
  eventually usually clinically personally honestly frankly luckily sadly fortunately unfortunately importantly interestingly
  surprisingly additionally similarly clearly early daily especially originally previously currently actually briefly
  ultimately gradually immediately shortly ironically thankfully hopefully admittedly happily`);

/** What is called like a person and is none: places, houses, months, offices, subjects, languages, germs. */
const things = setOf(`
  portal recommendation hospital hospitals university college school clinic clinics center centre medical medicine
  residency program professor jobs lacks president king magic department institute syndrome disease
  association society foundation church county city valley state street avenue road lane highway
  boulevard drive plaza unit ward team house award journal january february march april june july
  august september october november december monday tuesday wednesday thursday friday saturday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  acinetobacter aspergillus babesia bartonella blastomyces borrelia brucella campylobacter candida clostridium
  coccidioides cryptococcus ebola ehrlichia enterococcus giardia haemophilus histoplasma klebsiella legionella
  leptospira listeria mycoplasma neisseria nocardia plasmodium pneumocystis pseudomonas rickettsia salmonella
  shigella staph staphylococcus strep streptococcus toxoplasma treponema vibrio yersinia zika
  sunday christmas match step letter spanish english arabic american african european new san santa
  santo los el saint st united saudi puerto costa sri hong north south east west northern southern
  eastern western northwestern emergency internal family general grand social red covid bone global
  public free hope scale score index test mercy memorial lake lakes mount fort port royal national
  world day week falls creek springs hill hills river bay beach heights park point ridge grove
  island islands mountain harbor harbour forest canyon california texas ohio michigan carolina
  dakota health peds pediatrics paediatrics surgery psych psychiatry neurology radiology pathology
  anesthesia anesthesiology dermatology derm ortho orthopedics orthopaedics cardiology oncology
  urology obgyn ob-gyn gyn im fm em ent neuro rehab gme hopkins mayo sinai montefiore geisinger
  kaiser stanford harvard yale emory duke trial guideline guidelines criteria report reports bmj
  nejm jama lancet office director coordinator committee service services interview round rounds
  board academy care veterans affairs children women womens nurse officer captain dean chief dr
  drs doctor prof midwife matron secretary chaplain sub-i fellowship cross clause statement
  conference hurricane storm typhoon cyclone operation war eid diwali easter thanksgiving hanukkah passover`);

/** Places and tongues that stand where a first name may stand: `the trauma of Houston`, `Nigeria's malaria`. */
const places = setOf(`
  africa america asia europe india china japan korea vietnam nepal brazil mexico peru chile cuba
  haiti egypt sudan ethiopia eritrea somalia kenya uganda rwanda congo ghana nigeria senegal
  cameroon zambia malawi angola syria iraq iran israel gaza lebanon turkey greece italy spain france
  germany austria russia ukraine kyiv britain canada london paris berlin lagos accra abuja ibadan
  nairobi cairo delhi mumbai karachi lahore dhaka manila beirut boston chicago houston dallas austin
  denver detroit seattle miami atlanta memphis philadelphia baltimore brooklyn bronx queens
  manhattan harlem newark phoenix tucson portland tampa florida georgia alabama mississippi
  louisiana tennessee kentucky indiana illinois wisconsin minnesota iowa missouri kansas nebraska
  montana idaho utah arizona nevada oregon alaska hawaii virginia vermont maine jersey york congress
  medicaid medicare god lord allah jesus christ islam ramadan precedex tylenol motrin lasix narcan ativan haldol zofran valium xanax keppra coumadin eliquis plavix lipitor humira botox ozempic zosyn benadryl pepcid advil ritalin adderall suboxone percocet lassa marburg nipah ebola zika chagas lyme covid iceland
  ireland poland finland switzerland thailand england scotland maryland cleveland oakland zealand
  netherlands pakistan afghanistan kazakhstan uzbekistan nashville louisville asheville jacksonville
  knoxville huntsville brigham rockford hartford bedford irish british turkish polish danish swedish
  scottish jewish finnish chinese japanese vietnamese portuguese nepalese french german italian
  russian hindi urdu tagalog swahili amharic yoruba hausa bengali punjabi farsi creole quechua
  mandarin cantonese`);

/** Who gave a name to an illness or a finding; what is theirs is no patient's. */
const discoverers = setOf(`
  addison alport alzheimer asherman asperger babinski baker barrett basedow beck behçet behcet bell
  bence berger boerhaave bouchard bowen broca brown brugada budd buerger burkitt bright caroli
  castleman chagas charcot cheyne chiari chvostek colles conn coombs cooley cotard courvoisier crohn
  cullen cushing dercum down dressler duchenne dupuytren ebstein edwards eisenmenger ewing fabry
  fallot fanconi felty fournier friedreich gaucher gilbert goodpasture gower graves guillain hansen
  hartmann hashimoto heberden henoch hirschsprung hodgkin homan horner huntington kaposi kartagener
  kawasaki kearns kerley kernig kienböck klinefelter koch koplik korsakoff krukenberg kussmaul
  lambert legg lemierre lewy libman loeffler ludwig lyme lynch mallory marfan marjolin mcardle
  meckel meniere ménière merkel mohs morton murphy noonan ogilvie osgood osler paget pancoast
  parkinson perthes peyronie pick pompe pott quincke raynaud reiter rett reye romberg sheehan
  sjögren stevens still sturge sydenham takayasu takotsubo tay tetralogy tietze tourette trousseau
  turner usher virchow waldenström weber wegener wernicke whipple wilm wilms wilson zenker zollinger
  sjogren kienbock waldenstrom`);

/** Words that open a sentence; also `Intubating` and `Watching`, for few names of that length end so. */
export function isOpener(word: string): boolean {
  const plain = bare(word);
  return openers.has(plain) || (plain.length > 5 && plain.endsWith('ing'));
}

/** What is called like a person and is none, within a name of several words. */
export function isThing(word: string): boolean {
  return things.has(bare(word));
}

/** What a single word in capitals stands for when it is no first name. */
export function isKnownWord(word: string): boolean {
  const plain = bare(word);
  return (
    things.has(plain) ||
    openers.has(plain) ||
    places.has(plain) ||
    discoverers.has(plain) ||
    endings.test(plain)
  );
}

/** Of places and subjects; no ending that a first name has too. */
const endings =
  /.(?:burgh?|shire|polis|field|town|haven|bend|ports?|ology|iatrics?|iatry|etrics|urgery|icine|osis|ation|ship|ingly|able)$/;

function bare(word: string): string {
  const plain = word.toLowerCase();
  return plain.endsWith('s') ? plain.replace(/['’]s$/, '') : plain;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
