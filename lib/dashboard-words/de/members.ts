import type { Said } from "@/lib/dashboard-words/said";
import type { MembersText } from "@/lib/dashboard-words/texts/members";

export const members: Said<MembersText> = {
  You: "Sie",
  Availability: "Verfügbarkeit",
  "While nobody is online, visitors are told that the answer comes by email.":
    "Ist niemand online, erfahren Besucher, dass die Antwort per E-Mail kommt.",
  "Of this dashboard. Customers are written to in theirs.":
    "Gilt für dieses Dashboard. Kunden werden in ihrer Sprache angeschrieben.",
  Devices: "Geräte",
  "Where you are signed in.": "Wo Sie angemeldet sind.",
  Language: "Sprache",
  "Like the browser": "Wie im Browser",
  Administrator: "Administrator",
  Agent: "Agent",
  Online: "Online",
  Busy: "Beschäftigt",
  Offline: "Offline",
  "Use at most 200 characters.": "Höchstens 200 Zeichen.",
  "Enter an email address, like ada@example.com.":
    "Geben Sie eine E-Mail-Adresse ein, etwa ada@example.com.",
  "Enter a name.": "Geben Sie einen Namen ein.",
  "Use at most 100 characters.": "Höchstens 100 Zeichen.",
  "Enter your password.": "Geben Sie Ihr Passwort ein.",
  "This password is too long.": "Dieses Passwort ist zu lang.",
  "This code is too long.": "Dieser Code ist zu lang.",
  "Enter your current password.": "Geben Sie Ihr jetziges Passwort ein.",
};
