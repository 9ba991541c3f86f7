import { takeLink } from "@/widget/client/session/take-link";
import { Announcer } from "@/widget/frame/announcer";
import { Beside } from "@/widget/frame/beside";
import { watchCampaigns } from "@/widget/frame/campaigns";
import { Absence } from "@/widget/frame/cards/absence";
import { Aside } from "@/widget/frame/cards/aside";
import { EmailPrompt } from "@/widget/frame/cards/email-prompt";
import { FormSummary } from "@/widget/frame/cards/form-summary";
import { Peek } from "@/widget/frame/cards/peek";
import { Answering, Quote } from "@/widget/frame/cards/quote";
import { RichText } from "@/widget/frame/cards/rich-text";
import { Sheet } from "@/widget/frame/cards/sheet";
import { Survey } from "@/widget/frame/cards/survey";
import { Thumbs } from "@/widget/frame/cards/thumbs";
import { chime } from "@/widget/frame/chime";
import { Attachments } from "@/widget/frame/conversation/attachments";
import { ConversationMenu } from "@/widget/frame/conversation/conversation-menu";
import { Ended } from "@/widget/frame/conversation/ended";
import { Typing } from "@/widget/frame/conversation/typing";
import { ConversationList } from "@/widget/frame/home/conversation-list";
import { HelpSearch } from "@/widget/frame/home/help-search";
import { PhoneField } from "@/widget/frame/home/phone-field";
import { callFromPage } from "@/widget/frame/host/page-calls";
import { css } from "@/widget/frame/styles/later.css";
import { EmojiPicker } from "@/widget/frame/writing/emoji-picker";
import { FileTray } from "@/widget/frame/writing/file-tray";
import { loadLaterWords } from "@/widget/locales/later/load-later-words";

// A constructed sheet passes the document's policy; a style element would not.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

/** What nobody needs before the first message is sent, in one file: many small ones weigh more. */
export const later = {
  ...{ Absence, Attachments, Beside, ConversationList, ConversationMenu, EmailPrompt, Ended },
  ...{ FileTray, FormSummary, HelpSearch, Peek, RichText, Sheet, Survey, Thumbs, Typing },
  ...{ Answering, Aside, EmojiPicker, PhoneField, Quote },
  ...{ Announcer, callFromPage, takeLink },
  ...{ chime, loadLaterWords, watchCampaigns },
};
