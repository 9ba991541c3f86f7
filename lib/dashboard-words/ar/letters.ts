import type { Said } from "@/lib/dashboard-words/said";
import type { LettersText } from "@/lib/dashboard-words/texts/letters";

export const letters: Said<LettersText> = {
  "What goes out by email, in every language, with your own words where you give them.":
    "ما يُرسل بالبريد الإلكتروني، بكل لغة، وبكلماتكم حيث تضعونها.",
  "Your own words": "كلماتك الخاصة",
  "Everything left empty is written by us, in the reader's language.":
    "كل ما يُترك فارغًا نكتبه نحن بلغة القارئ.",
  "Link to a logo": "رابط الشعار",
  "Shown 32 pixels high in every language. The name stands below it, for programs that load no images.":
    "يُعرض بارتفاع 32 بكسل في كل لغة. ويظهر الاسم تحته للبرامج التي لا تحمّل الصور.",
  "Save or discard before you change it.": "احفظ أو تجاهل قبل تغييره.",
  "{language} (own words)": "{language} (كلماتك)",
  Subject: "الموضوع",
  "Of the first mail. A conversation keeps the subject it has: mail programs sort by it.":
    "للرسالة الأولى. تحتفظ المحادثة بموضوعها، فبرامج البريد ترتب به.",
  "Words above the messages": "كلمات فوق الرسائل",
  "For example who answers, and when.": "مثلًا من يجيب ومتى.",
  Footer: "التذييل",
  "For example your address or legal details.": "مثلًا عنوانك أو بياناتك القانونية.",
  "On the card in the chat. Empty: the text of the inbox's settings.":
    "على البطاقة في الدردشة. فارغ: نص إعدادات الصندوق.",
  "You can use {names}.": "يمكنك استخدام {names}.",
  "Preview of the mail": "معاينة الرسالة",
  "With sample data, as you type.": "ببيانات نموذجية أثناء الكتابة.",
  Mail: "الرسالة",
  "Phone width": "عرض الهاتف",
  "Parts of the mail": "أجزاء الرسالة",
  Formatted: "منسّق",
  "Answer to a chat": "رد على دردشة",
  "Answer to somebody who writes by mail": "رد على من يكتب بالبريد",
  "First mail to an address nobody has confirmed": "أول رسالة إلى عنوان لم يؤكده أحد",
  "Answer to a participant": "رد على مشارك",
  "Password reset": "إعادة تعيين كلمة المرور",
  "Notice to somebody of the team": "إشعار لأحد الفريق",
  "Test of the email settings": "اختبار إعدادات البريد",
  "In the chat": "في الدردشة",
};
