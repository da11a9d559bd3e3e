/**
 * Broad word classes by which the classifier generalises: who, act, what and mood of the mails this product is for. A word may
 * stand in several. The order is part of the trained weights: add at the end, and train again.
 */
const classes: Readonly<Record<string, string>> = {
  i: 'i me myself mine',
  we: 'we us our ours ourselves',
  my: 'my',
  you: 'you yourself yourselves',
  your: 'your yours',
  they: 'they them their theirs he she his her him hers',
  panel:
    'committee committees director directors faculty coordinator chair chairman chairwoman chief chiefs board panel leadership selectors interviewers colleagues team staff secretary pd pds',
  doctor: 'dr doctor professor prof sir madam mr ms mrs',
  place:
    'program programme programs programmes residency residencies department hospital hospitals institution institutions clinic center centre house university service unit school',
  rank: 'rank ranks ranked ranking rankings rate rated rating score scored order ordered certify certified seed seeded rates scores scoring orders ordering certifies certifying seeds seeding',
  put: 'put puts putting place placed places placing position positioned slot slotted list listed listing lists enter entered write wrote written pencil pencilled penciled positions positioning enters entering writes writing pencils pencilling pencilleds',
  list: 'list lists rol roster lineup ladder sheet ledger queue line column table tally chart spreadsheet sequence hierarchy pecking merit scoreboard standings page order',
  stand:
    'stand stands stood standing sit sits sat sitting land lands landed landing fall falls fell fallen fare fared stack stacked figure figured come came finish finished wind rest lie lies end ended measure measured compare compared falling stacks stacking figures figuring comes coming finishes finishing lied lying ends ending measures measuring',
  top: 'first top #1 1st 1 one number highest uppermost summit head crown gold peak pole prime foremost favorite favourite',
  above: 'above ahead before over front higher',
  low: 'last bottom lower low below behind after under end tail lowest beneath',
  tier: 'percent percentile third quarter half ten dozen twenty thirty fifty quartile bracket tier group bucket category pile range reach zone cutoff cut bar threshold line red green',
  sport:
    'race podium bench game coach draft pick finish lane medal horse bet betting odds dice lottery ticket card cards poker chess coin flip ball shortlist contender runner starter jersey',
  chance:
    'chance chances odds probability likelihood prospect prospects possibility possibilities shot likely probable probably realistic realistically safe competitive favored favoured unlikely remote slim expect foreseeable',
  matchw: 'match matched matching matches envelope nrmp algorithm rol soap',
  july: 'july summer june intern internship start starting begin badge orientation coat',
  house:
    'lease rent apartment apartments flat housing home mortgage landlord realtor sublet neighborhood neighbourhood condo deposit rental property',
  move: 'move moving movers relocate relocation unpack pack packing boxes truck u-haul school daycare nursery furniture snow boots tires parka winter ticket flights settle transfer notice resign moves moved packs packed',
  guess:
    'guess guessing suspense dark limbo anxious nervous stress worry worried sleep rest peace mind nerves uncertainty uncertain',
  ask: 'ask asks asking asked inquire enquire enquiring inquiring question questions query inquires inquired enquires enquired questioned questioning',
  wonder: 'wonder wondering curious curiosity interested wonders wondered',
  know: 'know knows knew knowing learn learning find finding hear hearing heard understand sense clue hint hints inkling idea indication word feedback insight estimate learns learned finds found hears hinted hinting',
  tell: 'tell tells told telling inform informs share sharing disclose reveal indicate intimate apprise enlighten communicate whisper advise informed informing shares shared',
  let: 'let lets letting',
  say: 'say says said saying state stated mention mentioned describe states stating mentions mentioning',
  sign1: 'wink signal signals nod thumbs sign hint gesture yes signaled signaling',
  want: 'want wants wanted wish wishes wished would like love need needs eager wanting wishing needed needing',
  hope: 'hope hoping hopes hoped pray prayers praying trust faith prays prayed',
  polite:
    'please kindly humbly kind grateful gratitude thankful thank thanks appreciate appreciated obliged favor favour kindness pleased thanked thanking appreciates appreciating',
  request: 'request requests requesting seek seeking solicit beg plea requested seeks sought',
  confirm:
    'confirm confirms confirmed confirmation clarify verify certify acknowledge certain certainty sure definite official officially formally final confirming',
  promise:
    'promise promised promises guarantee guaranteed guarantees assure assured assurance assurances ensure pledge vow vowed oath swear word promising guaranteeing assures assuring vows vowing',
  commit:
    'commit commits committed commitment commitments bind binding bound firm obligated obligation count bank rely committing binds',
  hold: 'reserve reserved reserving hold holding held save saved saving earmark keep keeping kept set aside block secure secured securing lock locked reserves holds saves keeps sets setting secures locks locking',
  contract:
    'sign signed signing contract contracts agreement agreements ink pen handshake shake seal paperwork pre-match prematch pre outside early now signs contracted contracting',
  offer: 'offer offers offered offering',
  spot: 'spot spots position positions seat seats slot slots chair bed desk locker opening openings vacancy vacancies place job',
  exchange:
    'return exchange trade deal bargain swap quid barter tit reciprocate reciprocal mutual pact arrangement proposition proposal sell buy price worth cost pay coin currency terms favour settle costs costing',
  fair: 'fair both sides side equal each half square even together',
  condition:
    'if unless provided providing once should condition conditional contingent depends depending assuming suppose whoever whichever',
  thus: 'then so and therefore hence in',
  withdraw:
    'withdraw withdrawing withdrew withdrawal cancel cancelled canceled canceling cancelling cancels drop dropping decline declined declining quit stop pull pulling remove delete scratch strike forgo skip withdraws drops dropped declines quits quitting pulls pulled skips skipping',
  others:
    'other others another elsewhere competitor competitors rival rivals somewhere someone alternative alternatives else different several neighbors neighbours',
  rest: 'rest remaining everyone everybody all every any none nobody',
  only: 'only sole solely single exclusively alone just',
  across: 'across town road river street state city nearby down next',
  court:
    'courting courted pursuing pursue pursued calling called inviting interested pressing wooing wooed recruiting recruited approached wants interest flattering attention pursues interests interesting',
  big: 'mayo harvard hopkins stanford cleveland bigger famous known name named university academic prestigious',
  status:
    'status update updates updated updating news outcome result results progress movement development developments',
  decide:
    'decision decisions decide decided deciding determination verdict fate finalize finalized finalised vote voted voting met meeting deliberate decides finalizes finalizing votes',
  invite:
    'invite invites invited invitation invitations interview interviews interviewed interviewing inviting',
  waitlist: 'waitlist wait waiting waited list alternate hold standby pending',
  file: 'file files application applications candidacy candidature folder papers documents materials dossier profile',
  review:
    'review reviewed reviewing look looked opened read screened considered consider consideration evaluate evaluated reviews looks looking reads reading considers considering evaluates evaluating',
  arrive:
    'received arrived got reached complete completed missing uploaded delivered completes completing',
  when: 'when soon yet still already ever until',
  timew:
    'week weeks month months day days date dates tomorrow today tonight now morning evening hour minutes weekend friday monday',
  silence:
    'silence silent heard nothing quiet answer answered reply replied respond responded response back answers answering replies replying responds responding',
  praiseadj:
    'excellent prestigious outstanding renowned world-class amazing great wonderful fantastic exceptional superb best top finest leading reputable esteemed impressive collegial unparalleled unmatched rigorous robust incredible stellar remarkable ideal perfect unique cutting-edge state-of-the-art vibrant rich dedicated talented brilliant distinguished premier top-notch top-tier legendary elite strong extraordinary',
  softadj:
    'diverse supportive warm friendly inclusive welcoming balanced caring passionate strong innovative academic broad wide varied family-like',
  praisenoun:
    'reputation training faculty education teaching culture environment atmosphere research opportunities excellence population pathology curriculum breadth diversity community mentorship values mission resources facilities quality volume exposure tradition legacy standard standards leadership residents people fellowship outcomes',
  admire:
    'admire admired admiring impressed impresses inspired inspires inspiring drawn draws drew attracted attracts love loved fell dream dreamed honored honoured loves loving dreams dreaming',
  beg: 'beg begging plead pleading implore mercy merciful desperate desperately pity compassion charity kneel knees tears cry crying weep rescue save saved bless god allah humble feet begs begged pleads pleaded cries cried saves saving',
  hard: 'sick ill died death dying war suffer suffering suffered sacrifice sacrificed struggle struggled debt loans loan money savings homeless hungry poor depression refugee burden',
  family: 'family children child wife husband mother father parents son daughter kids baby widow',
  partner: 'partner couple couples spouse fiance fiancee girlfriend boyfriend wife husband',
  last: 'last final only attempt attempts chance hope lifeline years',
  anything: 'anything whatever floor floors sweep scrub clean bathrooms free unpaid',
  life: 'life career future dream dreams livelihood destiny everything',
  give: 'give gives giving gave given grant grants granted provide provides allow allows bestow extend consider granting provided providing allowed allowing',
  letter:
    'letter letters lor lors recommendation recommendations reference references sloe slor endorsement evaluation testimonial recommender recommenders referee referees writeup mspe',
  piece:
    'page paragraph paragraphs text draft drafts document pdf file sentence sentences line lines wording words version',
  write:
    'write writes writing wrote written author pen compose composing word worded phrase composes composed',
  do: 'do does doing done did make making made prepare prepared furnish submit submitting supply makes prepares preparing submits submitted',
  recommend:
    'recommend recommends recommended support supporting supports vouch endorse back speak sponsor advocate behalf recommending supported',
  strong:
    'strong stronger strongest strongly supportive positive positively favorable favourable favorably enthusiastic enthusiastically glowing warm warmly warmest wholehearted wholeheartedly detailed compelling outstanding solid great excellent powerful',
  comfortable:
    'comfortable comfortably confident confidently honestly well enough able good conscience feel feels felt feeling',
  see: 'see seeing saw seen read reading look looking view viewing glance peek check preview inspect show shown proofread skim sees reads looks looked views viewed',
  copy: 'copy copies cc bcc pdf scan scanned forward forwarded sealed envelope photo screenshot',
  access: 'access right rights waive waived waiving waiver confidential ferpa',
  edit: 'edit editing change changes changing correct corrections adjust adjusted tweak tweaks polish revise revisions cut remove fix approve approval sign-off veto edits edited changed adjusts adjusting cuts cutting',
  upload:
    'upload uploads uploaded uploading submit submitted send sends sent sending post mail mailed portal eras system submits submitting mails mailing',
  self: 'myself own personally directly',
  include:
    'include includes including emphasize emphasise stress highlight mention add note underline touch cover address point included',
  claim:
    'best percent finest smartest hardest hardest-working brightest honors distinction class career years ever among excellent outstanding superior',
  tickbox: 'tick box boxes check mark rank rate grid top third category',
  ghost:
    'ghostwrite letterhead signature sign sign-off name template ready prepared drafted draft bullet bullets drafts drafting',
  offerhelp: 'save spare easier trouble time busy effort help',
  old: 'old previous last same earlier existing former prior original current present',
  reuse:
    'reuse reused reusing recycle recycled resubmit resubmitted resend resent repurpose repurposed again reissue re-upload reupload twice recycles recycling resubmits resubmitting repurposes repurposing',
  asis: 'unchanged identical exactly as-is verbatim word-for-word untouched without changing change alter altered changes changed alters altering',
  year: 'year years 2023 2024 2025 cycle season ago',
  new: 'new fresh update updated updating refresh refreshed revised revise recent since add additional updates refreshes refreshing revises revising',
  visa: 'visa visas sponsorship sponsor sponsored sponsoring immigration citizenship citizen green card h1b h-1b j1 j-1 f1 f-1 permanent resident status ead work authorization authorized permit passport nationality lawful legal legally uscis embassy consulate asylum daca waiver sponsors',
  urge: 'immediately asap urgent urgently hurry quickly once promptly instantly right overdue late delay delayed delays',
  must: 'must need needs have has require required demand expect expected expecting insist owe supposed needed needing had having requires requiring expects',
  promised: 'promised agreed said word told assured gave swore',
  blame:
    'why forgot forgotten ignore ignored ignoring never excuse excuses disappointed disappointing unacceptable fault failed failure patience chasing hurt hurting harm cost costing lost losing ignores excused excusing hurts costs',
  remind:
    'remind reminder reminding reminded follow following gentle nudge check checking reminds follows followed checks checked',
  deadline: 'deadline deadlines due cutoff cut-off',
  closes:
    'closes close closing closed shuts shut ends expires window door accepts accepting receives receiving stops lock locks by before until locked locking',
  eras: 'eras aamc myeras',
  own: 'plan planning aim intend target goal hope',
  not: 'not no never none neither nor without nothing nobody rather hardly',
  modal: 'could can would will may might shall should',
  do2: 'do does did is are was were am has have had be been',
  wh: 'where how what which whether who why when',
  past: 'was were had did used came went ago yesterday',
  topic:
    'specialty choice reason case patient class school question clinic conference lecture paper project talk',
  sched:
    'date dates reschedule zoom link slot time schedule parking hotel tour visit confirm agenda itinerary',
  num: 'two three four five six seven eight nine ten eleven twelve fifteen <n>',
  ord: 'second third fourth 2nd 3rd <nth>',
  talk: 'discuss discussed conversation talk talked spoke speak mention mentioned discusses discussing talks talking speaks speaking mentions mentioning',
  never: 'cannot allowed permitted may supposed rules rule nrmp policy',
  third: 'friend friends classmate classmates roommate cousin brother sister mentor advisor dean',
  money: 'fee dollars pay paid reimburse',
  happy: 'happy glad delighted excited honored honour honor privilege pleasure joy honors honoring',
  soft: 'high highly near close among favorite favourites considering leaning probably maybe perhaps',
};

let byWord: Map<string, number[]> | null = null;

/** Made when the first word is asked for, not when a mail tab loads. */
function index(): Map<string, number[]> {
  const made = new Map<string, number[]>();
  Object.values(classes).forEach((list, id) => {
    for (const word of list.split(' ')) {
      const ids = made.get(word);
      if (ids) ids.push(id);
      else made.set(word, [id]);
    }
  });
  return made;
}

const none: readonly number[] = [];

/** The numbers of the classes that a word belongs to. */
export function tagsOf(word: string): readonly number[] {
  byWord ??= index();
  return byWord.get(word) ?? none;
}
