import { describe, expect, test } from "vitest";
import { sendNow } from "@/server/continuity/commands/send-now";
import { undoMail } from "@/server/continuity/commands/undo-mail";
import { systemDb } from "@/server/db/client";
import { useDatabase } from "@/tests/support/database/database";
import { freezeClock, pass, startChat } from "@/tests/support/realtime/chat";

useDatabase();
freezeClock();

describe("send now and undo", () => {
  test("send now ignores the timing", async () => {
    const chat = await startChat();
    await chat.agentSays("Hello.");
    expect(await sendNow(chat.scope, chat)).toEqual({ ok: true, mails: 1 });
    expect(await chat.mails()).toHaveLength(1);
    expect(await sendNow(chat.scope, chat)).toEqual({ ok: false, reason: "nothing_waits" });
  });

  test("send now says what stands in the way", async () => {
    const nobody = await startChat({ email: null });
    await nobody.agentSays("Hello.");
    expect(await sendNow(nobody.scope, nobody)).toEqual({ ok: false, reason: "no_address" });
    const muted = await startChat();
    await muted.agentSays("Hello.");
    await muted.schedule();
    await systemDb().recipient.updateMany({
      where: { conversationId: muted.conversationId },
      data: { mutedAt: new Date() },
    });
    expect(await sendNow(muted.scope, muted)).toEqual({ ok: false, reason: "muted" });
  });

  test.each(["widget", "email"] as const)(
    "what was undone stays away, from the next mail too, until an agent says so (%s)",
    async (via) => {
      const chat = await startChat();
      await chat.visitorSays("Hello?", { via });
      await chat.agentSays("One.");
      await sendNow(chat.scope, chat);
      expect(await undoMail(chat.scope, chat)).toEqual({ ok: true });
      await chat.schedule();
      await pass(3600);
      expect((await chat.mails()).map((mail) => mail.state)).toEqual(["cancelled"]);
      await chat.agentSays("Two.");
      await chat.schedule();
      await pass(60);
      expect((await chat.mails()).at(1)).toMatchObject({ state: "queued", texts: ["Two."] });
      await systemDb().outboundEmail.updateMany({ data: { firstAttemptAt: new Date() } });
      expect(await sendNow(chat.scope, chat)).toEqual({ ok: false, reason: "nothing_waits" });
      expect(await sendNow(chat.scope, { ...chat, includesHeld: true })).toEqual({
        ok: true,
        mails: 1,
      });
      expect((await chat.mails()).at(2)).toMatchObject({ state: "queued", texts: ["One."] });
    },
  );

  test("what was undone does not go to a corrected address either", async () => {
    const chat = await startChat();
    await chat.agentSays("One.");
    await chat.schedule();
    await undoMail(chat.scope, chat);
    await systemDb().contact.update({
      where: { id: chat.contactId },
      data: { email: `corrected-${chat.email}` },
    });
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toEqual([]);
  });

  test("undo works before the mail is even planned, and once only", async () => {
    const chat = await startChat();
    await chat.visitorSays("By mail.", { via: "email" });
    await chat.agentSays("Oops.");
    expect(await undoMail(chat.scope, chat)).toEqual({ ok: true });
    await chat.schedule();
    await pass(3600);
    expect(await chat.mails()).toEqual([]);
    expect(await undoMail(chat.scope, chat)).toEqual({ ok: false, reason: "too_late" });
  });

  test("messages given back behind a later mail are not lost", async () => {
    const chat = await startChat({ continuity: { minIntervalSeconds: 0 } });
    await chat.agentSays("One.");
    await sendNow(chat.scope, chat);
    await systemDb().outboundEmail.updateMany({ data: { firstAttemptAt: new Date() } });
    await chat.agentSays("Two.");
    await sendNow(chat.scope, chat);
    expect(await undoMail(chat.scope, chat)).toEqual({ ok: true });
    await chat.agentSays("Three.");
    await chat.schedule();
    await pass(60);
    expect((await chat.mails()).map((mail) => mail.texts)).toEqual([["One."], [], ["Three."]]);
    await sendNow(chat.scope, { ...chat, includesHeld: true });
    expect((await chat.mails()).at(-1)?.texts).toEqual(["Two."]);
  });
});
