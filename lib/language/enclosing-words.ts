/** Words of mails that something comes along with. */
export const words = {
  // What is a file more often than not.
  file: 'n:slip n:stub n:payslip n:cv n:resume resumé résumé vitae n:transcript n:pdf n:scan n:certificate n:diploma n:photo n:picture n:headshot n:form n:questionnaire n:spreadsheet n:slide n:flyer n:statement n:permit n:lease n:floorplan n:abstract n:poster n:confirmation n:invoice n:receipt n:record n:mspe n:screenshot n:affidavit n:addendum addenda n:degree n:manuscript enrolment enrollment n:photograph approbation',
  // What is one wherever it is said to lie or hang.
  papers:
    'n:clip n:video n:recording n:drawing n:image n:reprint curriculum n:file n:document n:report n:list n:copy copies n:paper n:card n:sheet n:score',
  // What may be one.
  named:
    'n:cv n:resume resumé résumé vitae n:transcript n:pdf n:scan n:certificate n:photo n:picture n:form n:questionnaire n:spreadsheet n:slide n:flyer n:statement n:permit n:lease n:abstract n:poster n:invoice n:receipt n:record n:screenshot n:file n:document n:copy copies n:letter n:report n:list n:schedule n:contract n:agreement n:agenda minutes n:budget n:sheet n:memo n:draft n:version n:proposal n:archive n:recipe n:summary',
  doc: 'vita curriculum n:reprint n:offprint n:key clearance n:slip n:stub n:payslip n:log n:proof n:licence n:license n:affidavit n:addendum addenda insurance registration enrolment enrollment n:requirement n:registration approbation n:cv n:resume resumé résumé vitae n:transcript n:pdf n:scan n:certificate n:diploma n:photo n:picture n:photograph n:headshot n:form n:questionnaire n:spreadsheet n:slide n:flyer n:statement n:permit n:lease n:abstract n:poster n:confirmation n:invoice n:receipt n:record n:mspe n:screenshot n:file n:document documentation n:copy copies n:letter n:report n:score n:result n:paper n:manuscript n:article n:list n:schedule n:contract n:agreement n:agenda minutes n:map n:menu n:recipe n:plan n:budget n:quote n:quotation n:offer n:degree n:summary summaries n:page n:sheet n:brochure n:presentation n:image n:log n:note n:template n:calendar n:itinerary itineraries timetable n:material n:packet n:portfolio n:bio n:biography n:translation n:evaluation n:application n:video n:chart n:table n:memo memorandum n:draft n:version n:proposal n:ticket n:tarball n:zip n:archive n:patch patches n:proof n:notice n:order n:bill n:estimate n:logo n:label n:figure n:graph n:essay n:chapter n:example n:sample n:instruction n:requirement n:answer n:comment n:id n:visa n:one both everything mine it them these enclosure n:essay n:booklet n:card n:titer n:poem n:dataset n:recording n:bullet n:point n:text n:presentation n:calculation n:email n:excel n:word powerpoint n:program n:script n:code n:config n:update',
  month: 'january february march april may june july august september october november december',
  mail: 'n:mail n:email e-mail n:message n:letter n:note n:lines n:line n:reply present mail this these',
  letter: 'n:mail n:email n:message n:note lines mail letter',
  // How what comes along moves or lies.
  travel:
    'come comes go goes travel travels ride rides fly flies sail sails arrive arrives leave leaves reach reaches hang hangs sit sits lie lies wait waits stand stands is are am',
  under: 'under underneath beneath below inside behind after',
  // Where this mail ends or stands.
  page: 'n:mail n:email e-mail n:message n:letter n:note n:text n:line n:word n:greeting n:signature mail letter reply',
  tucked: 'tucked slipped clipped pinned stapled packed bundled',
  att: 'attached enclosed annexed appended',
  atting: 'attaching enclosing annexing appending',
  attach: 'attach enclose append',
  send: 'v:send v:forward v:submit v:transmit v:share v:furnish v:remit v:upload v:deliver sent',
  // Kinds of files, which nobody names but of a file.
  kind: 'n:pdf n:png n:jpeg n:jpg n:tiff n:docx doc n:mp3 n:mp4 n:zip n:spreadsheet n:powerpoint n:pptx n:xlsx n:scan',
  // Puts something into a mail.
  puts: 'put puts putting slide sliding slid insert inserting inserted load loaded loading hang hung hanging lay laid laying stick stuck sticking pack packed packing add added adding annex annexed accompany accompanying ship shipping shipped throw threw thrown throwing tuck slip slipping slipped paste pasted clip clipped pin pinned embed embedded upload uploaded drop dropped dropping fold folded give giving hand pass let leave left include included including make',
  // Present forms that are written for `attached` where English is a second language.
  bare: 'attach enclose attached enclosed annexed annex',
  // What is put into words.
  telling:
    'heart soul n:thought n:point n:word n:line n:hope n:feeling n:question time work effort care faith love energy everything much lot',
  // What somebody does who hands something over; the thing is in the mail.
  giving:
    'sending resending forwarding submitting dropping sticking popping throwing slipping passing giving handing adding putting transmitting presenting reattaching',
  attachment: 'attachment attachments attachement attachements enclosure enclosures',
  hand: 'send forward submit share give pass hand add include pop stick throw slip drop upload transmit provide furnish join place tuck leave put',
  handed:
    'sent forwarded submitted shared given passed handed added included popped stuck thrown slipped dropped uploaded transmitted provided furnished joined placed tucked left put',
};
