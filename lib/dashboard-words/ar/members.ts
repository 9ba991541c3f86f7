import type { Said } from "@/lib/dashboard-words/said";
import type { MembersText } from "@/lib/dashboard-words/texts/members";

export const members: Said<MembersText> = {
  You: "أنت",
  Availability: "التوفر",
  "While nobody is online, visitors are told that the answer comes by email.":
    "عندما لا يكون أحد متصلاً، يُبلَّغ الزوار بأن الرد سيصل بالبريد الإلكتروني.",
  "Of this dashboard. Customers are written to in theirs.":
    "لغة لوحة التحكم هذه. أما العملاء فيُراسَلون بلغتهم.",
  Devices: "الأجهزة",
  "Where you are signed in.": "الأجهزة التي سجّلت الدخول منها.",
  Language: "اللغة",
  "Like the browser": "حسب المتصفح",
  Administrator: "مسؤول",
  Agent: "وكيل",
  Online: "متصل",
  Busy: "مشغول",
  Offline: "غير متصل",
  "Use at most 200 characters.": "200 حرف على الأكثر.",
  "Enter an email address, like ada@example.com.": "أدخل عنوان بريد إلكتروني، مثل ada@example.com.",
  "Enter a name.": "أدخل اسماً.",
  "Use at most 100 characters.": "100 حرف على الأكثر.",
  "Enter your password.": "أدخل كلمة المرور.",
  "This password is too long.": "كلمة المرور هذه طويلة جداً.",
  "This code is too long.": "هذا الرمز طويل جداً.",
  "Enter your current password.": "أدخل كلمة مرورك الحالية.",
};
