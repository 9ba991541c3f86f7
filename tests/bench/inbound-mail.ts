import { simpleParser } from "mailparser";
import { databasePool } from "@/server/db/client";
import { raceInbound } from "@/tests/bench/support/inbound-turns";
import type { BenchContext, BenchResult } from "@/tests/bench/support/result";
import { postMail } from "@/tests/support/mail/post-mail";

export const name = "inbound mail, accepted to message";

/** Replies posted to the built server, against a bare loop that parses them with the same library and INSERTs them. */
export function run({ templateUrl }: BenchContext): Promise<BenchResult> {
  return raceInbound({
    templateUrl,
    bound: { atLeast: 0.4 },
    open: async ({ baseUrl }) => {
      await databasePool().query(`
        CREATE TABLE bench_mail (id bigserial PRIMARY KEY, raw bytea NOT NULL, message_id text UNIQUE,
          sender text, subject text, body text, html text, at timestamptz NOT NULL DEFAULT now())`);
      return {
        ours: async ({ raw, envelopeTo }) => {
          const answer = await postMail(raw, { origin: baseUrl, envelopeTo });
          if (answer.status !== 202) throw new Error(`A mail was answered ${answer.status}.`);
        },
        skeleton: async ({ raw }) => {
          const mail = await simpleParser(raw);
          await databasePool().query(
            `INSERT INTO bench_mail (raw, message_id, sender, subject, body, html)
             VALUES ($1, $2, $3, $4, $5, $6)`,
            [raw, mail.messageId, mail.from?.text, mail.subject, mail.text, mail.html || null],
          );
        },
        close: async () => undefined,
      };
    },
  });
}
