import type { Said } from "@/lib/dashboard-words/said";
import type { InboxesText } from "@/lib/dashboard-words/texts/inboxes";

export const inboxes: Said<InboxesText> = {
  "All inboxes": "كل صناديق الوارد",
  "A website's chat, with the address its conversations carry on by.":
    "دردشة موقع، مع العنوان الذي تُتابَع محادثاتها عبره.",
};
