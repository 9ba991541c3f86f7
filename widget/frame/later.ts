import { EmailPrompt } from "@/widget/frame/cards/email-prompt";
import { Survey } from "@/widget/frame/cards/survey";
import { Attachments } from "@/widget/frame/conversation/attachments";
import { ConversationMenu } from "@/widget/frame/conversation/conversation-menu";
import { FileTray } from "@/widget/frame/conversation/file-tray";

/** What nobody needs before the first message is sent, in one file: many small ones weigh more. */
export const later = { Attachments, ConversationMenu, EmailPrompt, FileTray, Survey };
