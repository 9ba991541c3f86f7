import { csatPayload } from "@/lib/schemas/message";
import { systemDb } from "@/server/db/client";
import { grantScope } from "@/server/db/scope";
import { parseInboxSettings } from "@/server/inboxes/settings";
import { readSurveyToken } from "@/server/surveys/policy";

/** The survey behind a mailed link, whichever account it belongs to; null when there is none. */
export async function findSurvey(token: string) {
  const messageId = readSurveyToken(token);
  if (!messageId) return null;
  const message = await systemDb().message.findFirst({
    where: { id: messageId, kind: "csat", deletedAt: null },
    select: {
      id: true,
      accountId: true,
      conversationId: true,
      text: true,
      payload: true,
      conversation: { select: { inbox: true, contact: { select: { locale: true } } } },
    },
  });
  const payload = csatPayload.safeParse(message?.payload).data;
  if (!message || !payload) return null;
  const { inbox, contact } = message.conversation;
  const settings = parseInboxSettings(inbox);
  return {
    ...{ id: message.id, conversationId: message.conversationId, text: message.text, payload },
    scope: grantScope(message.accountId),
    locale: contact.locale ?? settings.locale,
    brand: settings.sender.businessName || inbox.name,
  };
}
