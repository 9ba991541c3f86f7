import { afterEach, expect, test } from "vitest";
import { now } from "@/server/clock";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { type Chat, freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

/** The database refuses every mail of a conversation, as a broken row would make it. */
async function refuseMailsOf({ conversationId }: Chat): Promise<void> {
  await systemDb().$executeRawUnsafe(`
    CREATE FUNCTION refuse_mail() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW."conversationId" = '${conversationId}' THEN RAISE EXCEPTION 'no mail'; END IF;
      RETURN NEW;
    END $$`);
  await systemDb().$executeRaw`
    CREATE TRIGGER refuse_mail BEFORE INSERT ON "OutboundEmail"
    FOR EACH ROW EXECUTE FUNCTION refuse_mail()`;
}

async function refuseNothing(): Promise<void> {
  await systemDb().$executeRaw`DROP TRIGGER IF EXISTS refuse_mail ON "OutboundEmail"`;
  await systemDb().$executeRaw`DROP FUNCTION IF EXISTS refuse_mail`;
}

afterEach(refuseNothing);

async function answered(): Promise<Chat> {
  const chat = await startChat();
  await chat.agentSays("It left this morning.");
  await chat.schedule();
  return chat;
}

test("a conversation that cannot be planned pauses for a minute and holds up no other", async () => {
  const broken = await answered();
  const fine = await answered();
  await refuseMailsOf(broken);
  await pass(61);
  expect(await broken.mails()).toEqual([]);
  expect(await fine.mails()).toHaveLength(1);
  const [recipient] = await broken.recipients();
  expect((recipient?.mailDueAt?.getTime() ?? 0) - now().getTime()).toBe(60_000);

  await refuseNothing();
  await pass(59);
  expect(await broken.mails()).toEqual([]);
  await pass(2);
  expect(await broken.mails()).toMatchObject([{ texts: ["It left this morning."] }]);
});
