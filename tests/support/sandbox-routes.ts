import * as downloads from "@/app/api/sandbox/resend/downloads/[id]/route";
import * as sent from "@/app/api/sandbox/resend/emails/[id]/route";
import * as batch from "@/app/api/sandbox/resend/emails/batch/route";
import * as attachment from "@/app/api/sandbox/resend/emails/receiving/[id]/attachments/[attachmentId]/route";
import * as attachments from "@/app/api/sandbox/resend/emails/receiving/[id]/attachments/route";
import * as received from "@/app/api/sandbox/resend/emails/receiving/[id]/route";
import * as receiving from "@/app/api/sandbox/resend/emails/receiving/route";
import * as emails from "@/app/api/sandbox/resend/emails/route";
import type { RouteTable } from "@/tests/support/serve-routes";

const base = "/api/sandbox/resend";

/** The sandbox's own routes, to be served beside a webhook that takes its events. */
export const sandboxRoutes: RouteTable = {
  [`${base}/emails`]: emails,
  [`${base}/emails/batch`]: batch,
  [`${base}/emails/[id]`]: sent,
  [`${base}/emails/receiving`]: receiving,
  [`${base}/emails/receiving/[id]`]: received,
  [`${base}/emails/receiving/[id]/attachments`]: attachments,
  [`${base}/emails/receiving/[id]/attachments/[attachmentId]`]: attachment,
  [`${base}/downloads/[id]`]: downloads,
};
