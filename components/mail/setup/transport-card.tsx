import { Badge } from "@/components/ui/badge";
import { Card, CardHeader } from "@/components/ui/card";

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
};

type TransportCardProps = { transport: keyof typeof ways; replyDomain: string };

/** By which way mail goes out, and where replies are expected. */
export function TransportCard({ transport, replyDomain }: TransportCardProps) {
  const { name, text } = ways[transport];
  return (
    <Card>
      <CardHeader
        title="Mail out"
        description={text}
        action={
          <Badge tone={transport === "sandbox" ? "waiting" : "delivered"} className="shrink-0">
            {name}
          </Badge>
        }
      />
      <p className="text-sm text-soft">
        Replies come to addresses at <bdi className="font-medium text-ink">{replyDomain}</bdi>{" "}
        (REPLY_DOMAIN). They must reach Segue by one of the ways below.
      </p>
    </Card>
  );
}
