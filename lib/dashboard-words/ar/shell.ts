import type { Said } from "@/lib/dashboard-words/said";
import type { ShellText } from "@/lib/dashboard-words/texts/shell";

export const shell: Said<ShellText> = {
  "Forgot your password": "نسيت كلمة المرور",
  "We mail you a link for choosing a new one.": "نرسل إليك رابطاً لاختيار كلمة مرور جديدة.",
  "Your password has been changed. Sign in with the new one.":
    "تم تغيير كلمة المرور. سجّل الدخول بالكلمة الجديدة.",
  "This link no longer works": "هذا الرابط لم يعد صالحاً",
  "It has been used or is older than an hour.": "استُخدم من قبل أو مضت عليه أكثر من ساعة.",
  "Ask for a new link": "طلب رابط جديد",
  "Choose a new password": "اختيار كلمة مرور جديدة",
  "This page could not be shown.": "تعذّر عرض هذه الصفحة.",
  "It has been logged under {digest}. Nothing you wrote is lost.":
    "سُجّل الخطأ بالرقم {digest}. لم يضِع شيء مما كتبته.",
  "It has been logged. Nothing you wrote is lost.": "سُجّل الخطأ. لم يضِع شيء مما كتبته.",
  "Try again": "إعادة المحاولة",
  "There is nothing here.": "لا يوجد شيء هنا.",
  "The address may be mistyped, or what it named was removed.":
    "ربما كُتب العنوان خطأً، أو أُزيل ما كان يشير إليه.",
  "Go to the conversations": "الذهاب إلى المحادثات",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works for an hour.":
    "إذا كان أحد يسجّل الدخول بـ {sentTo} فالرسالة في الطريق. يعمل رابطها مدة ساعة.",
  Email: "البريد الإلكتروني",
  "Send again": "إرسال مرة أخرى",
  "Send link": "إرسال الرابط",
  "Back to sign in": "العودة إلى تسجيل الدخول",
  "New password": "كلمة المرور الجديدة",
  "At least {minPasswordLength} characters. It ends your sign-ins on all devices.":
    "{minPasswordLength} أحرف على الأقل. سيُنهى دخولك على جميع الأجهزة.",
  "Set password": "تعيين كلمة المرور",
  Code: "الرمز",
  "The six figures of your authenticator app, or a backup code.":
    "الأرقام الستة من تطبيق المصادقة، أو رمز احتياطي.",
  "Sign in": "تسجيل الدخول",
  "Forgot your password?": "هل نسيت كلمة المرور؟",
  "The server could not be reached. Try again.": "تعذّر الوصول إلى الخادم. حاول مرة أخرى.",
  "The server could not be reached. Check your connection and try again.":
    "تعذّر الوصول إلى الخادم. تحقّق من الاتصال وحاول مرة أخرى.",
  "You are offline. Try again when the connection is back.": "أنت غير متصل. حاول عند عودة الاتصال.",
  "The server did not answer in time. Try again; nothing is sent twice.":
    "لم يردّ الخادم في الوقت المناسب. حاول مرة أخرى؛ لن يُرسل شيء مرتين.",
  "Your sign-in has ended. Drafts are kept.": "انتهت جلستك. المسودات محفوظة.",
  "Sign in again": "تسجيل الدخول من جديد",
  "Not live: reconnecting. What you see may be out of date.":
    "الاتصال المباشر منقطع: تجري إعادة الاتصال. قد يكون ما تراه قديماً.",
  "Leave without saving?": "المغادرة دون حفظ؟",
  "What you changed on this page will be lost.": "ستُفقد تغييراتك في هذه الصفحة.",
  Leave: "مغادرة",
  Stay: "بقاء",
  Settings: "الإعدادات",
  Inboxes: "صناديق الوارد",
  Assistant: "المساعد",
  "Mail texts": "نصوص الرسائل",
  People: "الأشخاص",
  Teams: "الفرق",
  Labels: "الوسوم",
  "Canned responses": "الردود الجاهزة",
  Notifications: "الإشعارات",
  Macros: "وحدات الماكرو",
  "Background jobs": "مهام الخلفية",
  "Account of {name}": "حساب {name}",
  Appearance: "المظهر",
  "Sign out": "تسجيل الخروج",
  Conversations: "المحادثات",
  Contacts: "جهات الاتصال",
  Articles: "المقالات",
  Main: "التنقل الرئيسي",
  "Go to": "الانتقال إلى",
  "Settings: {page}": "الإعدادات: {page}",
  "Light colours": "ألوان فاتحة",
  "Dark colours": "ألوان داكنة",
  Look: "المظهر",
  "theme dark light mode": "سمة داكن فاتح وضع",
  "Keyboard shortcuts": "اختصارات لوحة المفاتيح",
  Help: "مساعدة",
  "Like the system": "حسب النظام",
  Light: "فاتح",
  Dark: "داكن",
  "The browser refused to copy. Select the text and copy it by hand.":
    "رفض المتصفح النسخ. حدّد النص وانسخه يدوياً.",
  Copied: "تم النسخ",
  Copy: "نسخ",
  Close: "إغلاق",
  "This invitation no longer works": "هذه الدعوة لم تعد صالحة",
  "It has been used, taken back, or is older than a week. Ask whoever sent it for a new one.":
    "استُخدمت أو سُحبت أو مضى عليها أكثر من أسبوع. اطلب دعوة جديدة ممن أرسلها.",
  "{invitedByName} invites {email} as {role}.": "{invitedByName} يدعو {email} بصفة {role}.",
  "You are signed in as {signedInAs}. Sign out there first, or open this link in another browser.":
    "أنت مسجّل الدخول باسم {signedInAs}. سجّل الخروج أولاً، أو افتح هذا الرابط في متصفح آخر.",
  "Sign in to join": "سجّل الدخول للانضمام",
  "You have joined. Sign in with your password and code.":
    "لقد انضممت. سجّل الدخول بكلمة المرور والرمز.",
  Name: "الاسم",
  "Customers see it in the chat and in mails.": "يراه العملاء في الدردشة وفي الرسائل.",
  "At least {minPasswordLength} characters.": "{minPasswordLength} أحرف على الأقل.",
  Join: "انضمام",
  "Join {workspace}": "الانضمام إلى {workspace}",
  "Go to workspace": "الانتقال إلى مساحة العمل",
  Search: "بحث",
  "find messages contacts conversations": "بحث رسائل جهات اتصال محادثات",
  Attributes: "السمات",
  "Sign in by a mailed link": "تسجيل الدخول برابط عبر البريد",
  "We mail you a link that signs you in. It works once, for 15 minutes.":
    "نرسل إليك رابطًا يسجّل دخولك. يعمل مرة واحدة لمدة 15 دقيقة.",
  "If somebody signs in with {sentTo}, a mail is on its way. Its link works once, for 15 minutes.":
    "إذا كان أحدهم يسجّل الدخول بـ {sentTo} فالرسالة في الطريق. يعمل رابطها مرة واحدة لمدة 15 دقيقة.",
  "It has been used or is older than 15 minutes.": "استُخدم من قبل أو مرّت عليه أكثر من 15 دقيقة.",
  "Sign in with {name}": "تسجيل الدخول عبر {name}",
  "Nobody here has the address you signed in with there. Ask an administrator for an invitation.":
    "لا أحد هنا لديه العنوان الذي سجّلت الدخول به هناك. اطلب دعوة من مسؤول.",
  "Your address is not confirmed there, so it cannot sign you in here.":
    "عنوانك غير مؤكَّد هناك، لذلك لا يمكنه تسجيل دخولك هنا.",
  "Signing in there did not work. Try again.": "لم ينجح تسجيل الدخول هناك. حاول مجددًا.",
  "This link has been used or is too old. Ask for a new one.":
    "استُخدم هذا الرابط أو أصبح قديمًا. اطلب رابطًا جديدًا.",
  "What you want to know of contacts and conversations beyond name and address.":
    "ما تريد معرفته عن جهات الاتصال والمحادثات غير الاسم والعنوان.",
  "Not known": "غير معروف",
  No: "لا",
  "Change {label}": "تعديل {label}",
  Yes: "نعم",
  Of: "يخص",
  "As your site sends it, like plan. It cannot be changed later.":
    "كما يرسله موقعك، مثل plan. لا يمكن تغييره لاحقاً.",
  "No attributes yet.": "لا سمات بعد.",
  "Define the first, such as the plan a customer is on.": "عرّف أولها، مثل خطة العميل.",
  "Delete the attribute “{label}”?": "حذف السمة «{label}»؟",
  "Values that are there stay and are shown by their key.": "تبقى القيم الموجودة وتُعرض بمفتاحها.",
  Contact: "جهة اتصال",
  Conversation: "محادثة",
  "{name} sees this in the chat.": "يرى {name} هذا في الدردشة.",
  "No email address: {name} sees this on the next visit.":
    "لا عنوان بريد: يرى {name} هذا في زيارته القادمة.",
  "Too many emails to an unconfirmed address: {name} gets this by email in {delay}.":
    "رسائل كثيرة إلى عنوان غير مؤكَّد: يصل هذا إلى {name} بالبريد خلال {delay}.",
  "{name} cannot be reached by email. Ask for another address.":
    "تعذّر الوصول إلى {name} بالبريد. اطلب عنواناً آخر.",
  "{name} stopped emails about this conversation and sees this in the chat.":
    "أوقف {name} رسائل هذه المحادثة ويرى هذا في الدردشة.",
  "{name} is blocked and gets no email.": "{name} محظور ولا يصله بريد.",
  "The address {name} gave belongs to somebody else. Ask for another one.":
    "العنوان الذي أعطاه {name} لشخص آخر. اطلب غيره.",
  "{name} writes by email: this goes out in {delay}.":
    "يكتب {name} بالبريد: يُرسل هذا خلال {delay}.",
  "{name} is reading. Unseen, this goes out by email.": "{name} يقرأ الآن. إن لم يُرَ أُرسل بالبريد.",
  "{name} is on the site. Unseen, this goes out by email in {delay}.":
    "{name} في الموقع. إن لم يُرَ أُرسل بالبريد خلال {delay}.",
  "{name} was emailed recently: this follows in {delay}.":
    "راسلنا {name} مؤخراً: يتبع هذا خلال {delay}.",
  "{name} gets this by email in {delay}.": "يصل هذا إلى {name} بالبريد خلال {delay}.",
  "{name} left {ago} ago and gets this by email in {delay}.":
    "غادر {name} منذ {ago} ويصله هذا بالبريد خلال {delay}.",
  "{count} answers not emailed: they can be read in the chat.": {
    zero: "لا ردود.",
    one: "رد واحد لم يُرسل بالبريد: يُقرأ في الدردشة.",
    two: "ردّان لم يُرسلا بالبريد: يُقرآن في الدردشة.",
    few: "{count} ردود لم تُرسل بالبريد: تُقرأ في الدردشة.",
    many: "{count} رداً لم يُرسل بالبريد: يُقرأ في الدردشة.",
    other: "{count} رد لم يُرسل بالبريد: يُقرأ في الدردشة.",
  },
  "in {delay}": "خلال {delay}",
  now: "الآن",
  "{count} answers go out by email {when}, unless seen.": {
    zero: "لا ردود تُرسل {when}.",
    one: "رد واحد يُرسل بالبريد {when} ما لم يُرَ.",
    two: "ردّان يُرسلان بالبريد {when} ما لم يُريا.",
    few: "{count} ردود تُرسل بالبريد {when} ما لم تُرَ.",
    many: "{count} رداً يُرسل بالبريد {when} ما لم يُرَ.",
    other: "{count} رد يُرسل بالبريد {when} ما لم يُرَ.",
  },
  "{count} answers go out by email to {people} people {when}, unless seen.": {
    zero: "لا ردود إلى {people} أشخاص {when}.",
    one: "رد واحد يُرسل بالبريد إلى {people} أشخاص {when} ما لم يُرَ.",
    two: "ردّان يُرسلان بالبريد إلى {people} أشخاص {when} ما لم يُريا.",
    few: "{count} ردود تُرسل بالبريد إلى {people} أشخاص {when} ما لم تُرَ.",
    many: "{count} رداً يُرسل بالبريد إلى {people} أشخاص {when} ما لم يُرَ.",
    other: "{count} رد يُرسل بالبريد إلى {people} أشخاص {when} ما لم يُرَ.",
  },
  "{count} seconds": {
    zero: "{count} ثانية",
    one: "ثانية واحدة",
    two: "ثانيتين",
    few: "{count} ثوانٍ",
    many: "{count} ثانية",
    other: "{count} ثانية",
  },
  "about a minute": "نحو دقيقة",
  "about {time}": "نحو {time}",
};
