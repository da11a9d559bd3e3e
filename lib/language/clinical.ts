/** Words that tell of an illness: what makes a person in a sentence a patient. */

/** Endings of diseases, findings, operations and drugs. */
const ending =
  /[a-z]{2}(?:itis|emia|omas?|osis|ectomy|otomy|ostomy|oscopy|centesis|plasty|pathy|plegi[ac]|paresis|rrhage|rrhea|uria|algia|schisis|atresia|ectasis|penia|cythemia|plasia|thorax|stenosis|megaly|thyroidism|statin|sartan|olol|azole|cillin|mycin|floxacin|parin|oxaban|ixaban|azepam|zolam|idone|mab|tinib|platin|rubicin|gliptin|formin|semide|thiazide|teplase|dipine|apine|oxetine|caine|cycline|phrine|terol|setron|barbital|gliflozin|profen|aemia)\b/i;
const everyEnding = new RegExp(`\\b[\\p{L}]*${ending.source}`, 'giu');
/** Ends alike and is nothing of the kind. */
const endsAlike =
  /^(?:diploma|aroma|oklahoma|tacoma|sonoma|roma|paloma|coma|academia|bohemia|nostalgia|dichotomy|prognosis|diagnosis|osmosis|symbiosis|metamorphosis|apotheosis|hypnosis|manchuria|osteopathy|homeopathy|telepathy|(?:em|sym|a|anti)pathy)$/i;
const drug =
  /\b(?:aspirin|insulin|warfarin|heparin|steroids?|prednisone|morphine|methadone|fentanyl|lithium|levodopa|chemo\w*|antibiotics?|pressors?|blood thinners?|inhalers?|adenosine|amiodarone|adrenaline|digoxin|naloxone|narcan|ketamine|propofol|magnesium|oxytocin|antivenom|quinine|artesunate|opioids?|sedat\w+|an(?:a)?esthe(?:tic|sia|ti[sz]ed))\b/i;

const illness =
  /\b(?:stroke|seiz(?:ed|ing|ures?)|convuls\w*|septic|tuberculosis|overdos\w*|ulcers?|fractur\w*|murmur|tumou?rs?|cancer|leuka?emi\w*|lymphoma|melanoma|rabies|malaria|dengue|measles|syphilis|gouty?|shingles|migraines?|psoriasis|sciatica|vertigo|eczema|adhd|hives|anaphyla\w*|cataracts?|goit(?:er|re)s?|graves['’]?|addison['’]?s?|bulimia|insomnia|apn(?:o?ea)|emphysema|scabies|tetanus|cholera|typhoid|polio|mumps|rubella|rickets|scurvy|impetigo|vitiligo|alopecia|dystonia|chorea|bedsores?|pressure (?:sore|ulcer)s?|hearing loss|(?:hip|knee|shoulder|valve) replacement|whipple|asthma\w*|diabet\w*|pneumonia|delirium|dement\w*|(?:pre)?eclampsia|placenta|abruption|postpartum|lupus|arrest(?:ed)?|appendix|abscess|hernia|rash|palsy|huntington\w*|parkinson\w*|alzheimer\w*|wilson disease|kawasaki|guillain|lemierre|takotsubo|aneurysm|dissection|embol\w*|thromb\w*|clots?|bleed\w*|burns?|frostbite|tetanus|poisoning|autis\w*|epilep\w*|sclerosis|cirrho\w*|fistula|fibrosis|sickle|cystic|hypertens\w*|hypotens\w*|hypertroph\w*|hypotherm\w*|gunshot|stabb\w*|knife|trauma|crash|coma(?:tose)?|infarct\w*|chorea|pemphigus|volvulus|locked-in|edema|effusion|cleft|syndrome|disease|infect\w*|syncope|lesions?|wound\w*|anorexi\w*|miscarr\w*|stillb\w*|suicid\w*|psychosis|psychotic|schizophreni\w*|mani[ac]\w*|catatoni\w*|silicosis|lacerat\w*|jaundice|paraly[sz]\w*|swollen|relapse[sd]?|remission|sarcoid\w*|metasta\w*|rupture[sd]?|obstruct\w*|perforat\w*|concussion|spina bifida|cerebral|amyloid\w*|gangren\w*|rejection|no heartbeat|heart stopped|shock|ischemi\w*|sepsis|encephal\w*|colic|croup|preterm|preemie|exacerbat\w*|flare|confusion|fever|vomiting|headaches?|shortness of breath|(?:chest|her|his|the|abdominal|back|belly) pain|(?:heart|kidney|liver|renal|respiratory) (?:failure|attack)|withdrawal|pulmonary|gastric|lung|fell (?:off|from|down)|aort\w*|valve|gallbladder|spleen|pancreas|prostate|uterus|intussuscept\w*|hip|pelvis|addict\w*|hallucinat\w*|illness|pregnan\w*|trimester|fo?etal|fo?etus|breech|in lab(?:or|our)|trisomy|heart defect|gestation|(?:at|of) \d\d weeks|ha?em(?:orrh|at(?!olog)|oph|oly)\w*|diarrho?ea|o?esophag\w*|typhoid|cholera|ebola|leprosy|polio|(?:with|had|of|from|caught|has|his|her) (?:covid\S*|(?:the )?flu|influenza)|snake ?-?bites?|bitten|landmine|shrapnel|bullet|injur\w*|drown(?:ed|ing)|aphasi\w*|tremors?|blindness|(?:went|gone|going|born|blind) (?:blind|from)|breathless\w*|dyspn\w*|wheez\w*|cough(?:ed|ing|s)?|palpitations|faint(?:ed|ing)|collaps\w*|unconscious(?:ness)?|depress(?:ed|ion|ive)|bipolar|paranoi\w*|delusion\w*|self-harm|alcohol\w*|heroin|blasts|bone marrow|nodules?|(?:lost|losing) (?:her|his|their|a|the) (?:baby|babies|twins|child|leg|legs|arm|foot|eye|sight|pregnancy|pulse)|blood sugars?|bled|malnourish\w*|starv\w*|hyper(?!link|text|bol|local)\w{4,}|hypo(?!the[st]|crit)\w{4,}|(?:hemi|dys|brady|tachy|thrombo|hepato|nephro|myo)(?!\w*log)\w{4,}|stenotic|transposition|losing weight|(?:no longer|not|never|couldn['’]t|cannot) (?:feel|walk|speak|swallow|breathe|move|see|hear)|stopped (?:breathing|eating|talking|walking|moving)|swallowed|scald\w*|scabs?|gallstones?|kidney stones?|accident|attacks?|broken (?:bones?|hip|femur|leg|arm|wrist|jaw|neck|back|ribs?|ankle)|broke (?:his|her)|(?:his|her) sugar|turned yellow|yellow eyes|quadripleg\w*|fall from|lassa|bleach|paracetamol|hanged|crushed|frost|obes\w*|cachectic|hunger|thirst|deaf|(?:kidneys?|heart|liver|lungs?) (?:failed|failing|gave (?:out|up)|stopped)|weigh\w* (?:only |just )?[\d.,]+ ?(?:g|grams?|kg|kilos?|pounds)|birth ?weight|apgar|\d{2,3} over \d{2,3}|(?:already|turned|was|went) blue|weight loss|septal|tamponade|cell cris[ie]s|terminal(?:ly)?(?= ill| cancer)|blue bab\w+|bed ?sores?|varices|ileus|ectopic|moyamoya|pku|pleura\w*|arteritis|bile|(?:after|for|of) (?:the|his|her|a) (?:\w+ )?(?:resection|bypass|fusion)|stump|sacrum|thyroid storm|hemineglect|primigravida|hellp|nuchal|(?:giant|sickle) cells?|shunt|leaks? after|anastomo\w*|lost the hand|fasciotom\w*|carotid|crohn(?:['’]s)?|chronic|heart block|fat emboli|hypercalc\w*|ascites|achalasia|colitis|fits|meningiti\w*|sarcoma\w*|mesothelioma|pressure of \w+|lupus|thalass\w*|porphyri\w*|pertussis|whooping cough|hirschsprung\w*|down syndrome|crush(?:ed)?)\b/i;

/** Further illnesses and findings, and words that go with them. */
const further =
  /\b(?:acne|adrenal (?:crisis|failure|insufficiency)|agoraphobi\w*|albinism|an(?:a)?emi[ac]|angina|angioedema|arrhythmi\w*|ataxi[ac]|atroph\w+|fibrillation|botulism|brugada|candidiasis|lead (?:levels?|poisoning)|carbon monoxide|chicken ?pox|club ?foot|constipat\w+|cyano\w+|deafness|dehydrat\w+|delirious|diphtheria|dislocat\w+|diverticul\w+|dystroph\w+|electrocut\w+|empyema|fallot|febrile|feverish|fibroids?|foxglove|giardia|ha?emoptysis|herpes|hydrocephal\w+|hypoxi\w+|ingest(?:ed|ion)|jaundiced|keloids?|keratoconus|kwashiorkor|laryngomalacia|leishmania\w*|lichen|lymph(?:o)?edema|macular|malignan\w+|malnutrition|marfan\w*|megacolon|methanol|myasthen\w+|myxo?edema|narcoleps\w+|necro(?:sis|tic|tizing|lysis)|nephrotic|omphalocele|osteogenesis|pelvic mass|personality disorder|poison(?:ed|ing|ous)|polycystic|priapism|pseudobulbar|psoriatic|pustul\w+|retinal (?:detachment|tear)|rhabdo\w*|rosacea|scleroderma|spastic\w*|strongyloid\w*|subdural|torn (?:meniscus|ligament|acl)|torsion|torticollis|tubercul\w+|unresponsive|urosepsis|urticaria|wegener\w*|west nile|xerostomia|walk(?:ed|s) out of (?:our|the) hospital|left (?:our|the) hospital (?:alive|with (?:his|her|an?|one))|patch[- ](?:test\w*|positive)|zenker\w*|hear(?:s|ing|d)? (?:the )?voices|cut(?:s|ting)? (?:her|him)self)\b/i;

const treatment =
  /\b(?:amput\w*|transplant\w*|biops\w*|intubat\w*|extubat\w*|resuscitat\w*|defibrillat\w*|dialysis|hospice|ecmo|ventilator|admission|(?:re)?admitted(?! (?:that (?!(?:night|day|morning|evening|afternoon|week|same)\b)|to (?:me|us|being|having|not)\b|(?:he|she|I|it|they|we)\b|with a (?:smile|laugh|grin)))|discharged?|coded|code blues?|surgery|operated|sutured|stitches|chest tube|feeding tube|pacemaker|central line|(?:lumbar )?puncture|oxygen|life support|ejection fraction|blood pressure|mastectomy|stent\w*|catheter\w*|prosthesis|palliative|comfort care|implant|spinal fusion|nicu|consult|delivery|contractions|transfus\w*|whipple|bypass|c-section|cesarean|radiation|graft|vaccinated|bandage\w*|cast|desaturat\w*|diagnos(?:ed|is)|prognosis|potassium|sodium|creatinine|troponin|ferritin|marrow|hematocrit|h[a]?emoglobin|lactate|bilirubin|platelets|echo|ekg|ecg|mri|x-?rays?|angiogram|ultrasound|ct (?:scan|of|head|showed)|(?:the|a|an|his|her|head|chest|no) ct|spinal tap|labs|died|dies|(?:to|will|would|could|might) die|dying|wheeled|to theat(?:re|er)|operating (?:room|theat(?:re|er)|table)|funeral|obituary|buried|wristband|(?:he|she|had|has) passed(?! (?:the|my|his|her|an?|all|step|boards?|exams?|to|by)\b)|autopsy|passed away|dead|death|survived|suffer\w*|underwent|(?:been|was|got|had|is) shot|came in|presented with|brought (?:in|to the (?:ed|er|emergency|hospital))|went home (?:on|with|without|after)|sent home|born at \d+ weeks|new (?:heart|kidney|liver|lungs?)|goals[- ]of[- ]care|dnr|code status|breathing tube|compressions|cpr|trach\w*|drip|incubator|picc|picu|bagged|(?:was|were|we|i) delivered|infusion|cannulat\w*|thrombolys\w*|revived|vital signs|(?:broke|breaking|break|bad) (?:the )?news|(?:his|her) last (?:words|breath|days?|hours?|night)|(?:his|her) (?:pills|tablets|medications?|pulse|heartbeat|temperature|scans?|dressings?|wounds?|operations?|airway)|d(?:o|id) not make it|didn['’]t make it|blood cultures?|radiotherapy|operations behind|burns?|curettage|resect(?:ed|ion)|drain(?:ed|ing|s)? (?:his|her|your|the|my) (?:pleura|abscess|chest|belly|wound)|drained|mirror therapy|chest drain|bougie|pronounc(?:ed|ing)(?= (?:m|his|her|him))|pinned|plated|sternal|dressing on|step-down unit|recovery room|stroke unit|post-?op|(?:into|in) whom|central line|first line in|discharge (?:summary|certificate)|consent form|factor infusions?|balloon|tourniquet|splint\w*|epidural|forceps|vacuum delivery|crutches|walker|wheelchair|prosthe\w*)\b/i;

/** Short names that are written in capitals alone. */
const short =
  /\b(?:DKA|COPD|CHF|CAD|CKD|ESRD|AKI|MDR|TB|HIV|HCV|AIDS|ALS|N?STEMI|DVT|UTI|ARDS|TTP|ITP|HUS|SLE|GBS|SAH|TIA|SVT|PEA|CABG|PCI|AML|CLL|CML|HCC|IBD|RSV|GI bleed|INR|BNP|GCS|tPA|A1c|ALL relapse|PE|EF|RA flare|PSA|CD4|ROSC|VT|VF|AFib|PTSD|OCD|TBI)\b/;

/** Where and by what a name of an illness tells of no patient: a ward, a course, a paper, a society. */
const institution =
  /\b[\p{L}-]+ (?:application|program|residency|interview|clerkship|rotation|elective|unit|clinic|team|cent(?:er|re)|service|group|ward|bay|fellowship|conference|department|lecture|scale|teaching|course|curriculum|research|lab|registry|room|rounds?|pathway|protocol|track|board|sheet|form|note|office|nurses?|educat\w+|camp|consortium|society|simulation|night shift|guidelines?|workshop|module|drill|score|trial|study|outreach|committee|symposium|association|foundation|talk|paper|chapter|project|surgery residency|school)s?\b/giu;

/** Whether a sentence or a part of it tells of somebody's illness or treatment. */
export function tellsOfIllness(text: string): boolean {
  // Most sentences have no such word at all, and need not be read without the names of wards and courses.
  return isClinical(text) && isClinical(withoutInstitutions(text));
}

function isClinical(text: string): boolean {
  return (
    illness.test(text) ||
    further.test(text) ||
    treatment.test(text) ||
    drug.test(text) ||
    short.test(text) ||
    (ending.test(text) && [...text.matchAll(everyEnding)].some(([word]) => !endsAlike.test(word)))
  );
}

function withoutInstitutions(text: string): string {
  return text.replace(institution, (words) => ' '.repeat(words.length));
}

/** Words for somebody who is treated. */
export const patient =
  /\b(?:patients?|pts?|index case|case report|(?:my|our) case of|survivor|newborn|infant|toddler|(?:the|a|an|this|that|our|one|young|old|little|elderly) (?:man|woman|boy|girl|child|lady|gentleman|teenager|teen|kid|baby|amputee|victim))\b/i;

/** Whoever may be ill and bear a name, as the source of a pattern. */
export const bearers =
  '(?:patients?|pt|survivor|infant|boys?|girls?|child|children|kid|man|woman|lady|gentleman|victim|teen(?:ager)?|toddler|newborn|baby|babies|twins?|triplets|veteran|soldier|refugee|farmer|driver|teacher|student|schoolboy|schoolgirl|fisherman|miner|carpenter|worker|seamstress|cook|widow|widower|nun|wife|husband|daughter|sons?|sister|brother|mother|father|grand(?:mother|father|ma|pa)|parents?|family|neighbou?r|landlady|caretaker)';

/** Whether a sentence tells of an illness or of somebody who is treated. */
export function tellsOfPatient(text: string): boolean {
  return patient.test(text) || tellsOfIllness(text);
}
