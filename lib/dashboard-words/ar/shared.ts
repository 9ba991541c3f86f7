import type { Said } from "@/lib/dashboard-words/said";
import type { SharedText } from "@/lib/dashboard-words/texts/shared";

export const shared: Said<SharedText> = {
  Password: "كلمة المرور",
  Profile: "الملف الشخصي",
  Key: "المفتاح",
  Type: "النوع",
  Choices: "الخيارات",
  "One a line.": "واحد في كل سطر.",
  Text: "نص",
  Number: "رقم",
  Date: "تاريخ",
  List: "قائمة",
  Checkbox: "خانة اختيار",
  Link: "رابط",
  Colour: "اللون",
  On: "مفعّل",
  Remove: "إزالة",
  "{count} attempts": {
    zero: "لا محاولات",
    one: "محاولة واحدة",
    two: "محاولتان",
    few: "{count} محاولات",
    many: "{count} محاولة",
    other: "{count} محاولة",
  },
  Inbox: "صندوق الوارد",
  None: "بلا",
  Older: "الأقدم",
};
