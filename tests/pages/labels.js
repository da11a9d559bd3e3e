/** What the mail sites write on their controls, in two languages. Nothing in the extension may depend on it. */
const labels = {
  en: {
    dir: 'ltr',
    body: 'Message Body',
    subject: 'Subject',
    to: 'To recipients',
    send: 'Send',
    sendAndArchive: 'Send and archive',
    more: 'More send options',
    schedule: 'Schedule send',
    discard: 'Discard draft',
    bold: 'Bold',
    title: 'New Message',
    minimise: 'Minimise',
    fullScreen: 'Full screen',
    close: 'Save & close',
    messageSent: 'Message sent',
    scheduled: 'Send scheduled',
    undo: 'Undo',
    refusal: 'Something is wrong with this mail',
    ok: 'OK',
    cancel: 'Cancel',
    remove: 'Remove',
  },
  ar: {
    dir: 'rtl',
    body: 'نص الرسالة',
    subject: 'الموضوع',
    to: 'إلى المستلمين',
    send: 'إرسال',
    sendAndArchive: 'إرسال وأرشفة',
    more: 'خيارات إرسال أخرى',
    schedule: 'جدولة الإرسال',
    discard: 'تجاهل المسودة',
    bold: 'غامق',
    title: 'رسالة جديدة',
    minimise: 'تصغير',
    fullScreen: 'ملء الشاشة',
    close: 'حفظ وإغلاق',
    messageSent: 'تم إرسال الرسالة',
    scheduled: 'تمت جدولة الإرسال',
    undo: 'تراجع',
    refusal: 'حدث خطأ ما',
    ok: 'موافق',
    cancel: 'إلغاء',
    remove: 'إزالة',
  },
};

const settings = new URLSearchParams(location.search);
const label = labels[settings.get('lang') ?? 'en'];
document.documentElement.dir = label.dir;
document.documentElement.lang = settings.get('lang') ?? 'en';
if (settings.has('dark')) document.documentElement.classList.add('dark');

/** Makes an element; children are elements or texts. */
// biome-ignore lint/correctness/noUnusedVariables: the page's other scripts use it
function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Mails that left, as the host would have sent them. */
window.sent = [];
