"use client";

import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";
import { Rich } from "@/components/words/rich";
import { useWords } from "@/components/words/words-provider";
import type { PlainText } from "@/lib/dashboard-words/text";

const ways = {
  resend: {
    name: "Resend",
    text: "Mail goes out through Resend, with RESEND_API_KEY.",
  },
  smtp: {
    name: "SMTP",
    text: "Mail goes out through the mail server of SMTP_URL.",
  },
  sandbox: {
    name: "Sandbox",
    text: "Mail stays on this server and can be read and answered at /mailbox. For real mail set RESEND_API_KEY or SMTP_URL and restart.",
  },
} satisfies Record<string, { name: string; text: PlainText }>;

type TransportCardProps = { transport: keyof typeof ways; replyDomain: string };

/** By which way mail goes out, and where replies are expected. */
export function TransportCard({ transport, replyDomain }: TransportCardProps) {
  const t = useWords();
  const { name, text } = ways[transport];
  return (
    <Card>
      <CardHeader
        title={t("Mail out")}
        description={t(text)}
        action={
          <Badge tone={transport === "sandbox" ? "waiting" : "delivered"} className="shrink-0">
            {t.known(name)}
          </Badge>
        }
      />
      <p className="text-sm text-soft">
        <Rich
          text={t.open(
            "Replies come to addresses at {replyDomain} (REPLY_DOMAIN). They must reach Segue by one of the ways below.",
          )}
          values={{ replyDomain: <bdi className="font-medium text-ink">{replyDomain}</bdi> }}
        />
      </p>
    </Card>
  );
}
