import type { Said } from "@/lib/dashboard-words/said";
import type { RecordsText } from "@/lib/dashboard-words/texts/records";

export const records: Said<RecordsText> = {
  Cancel: "إلغاء",
  Delete: "حذف",
  "New label": "وسم جديد",
  "Change label": "تعديل الوسم",
  "New team": "فريق جديد",
  "Change team": "تعديل الفريق",
  "New macro": "ماكرو جديد",
  "Change macro": "تعديل الماكرو",
  "New canned response": "رد جاهز جديد",
  "Change canned response": "تعديل الرد الجاهز",
  "Change {name}": "تعديل {name}",
  Save: "حفظ",
  "Delete {title}": "حذف {title}",
  "New attribute": "سمة جديدة",
  "Change attribute": "تعديل السمة",
};
