import { io } from "socket.io-client";
import type { Ack } from "@/lib/events";
import type { TestMember } from "@/tests/support/factories/workspace";
import type { SegueProcess } from "@/tests/support/segue-process";

export type AgentLine = Awaited<ReturnType<typeof openAgentLine>>;

/** An agent at the running server, so that what he writes is live, as from the dashboard. */
export async function openAgentLine(segue: SegueProcess, member: TestMember) {
  const { name, value } = await member.cookie();
  const socket = io(`${segue.baseUrl}/agent`, {
    transports: ["websocket"],
    forceNew: true,
    extraHeaders: { Cookie: `${name}=${value}`, Origin: segue.baseUrl },
  });
  async function ask<T>(event: string, input: object): Promise<T> {
    const ack: Ack<T> = await socket.timeout(10_000).emitWithAck(event, input);
    if (!ack.ok) throw new Error(ack.error.message);
    return ack.value;
  }
  return {
    /** Answers with the message's sequence number. */
    async answers(conversationId: string, text: string): Promise<number> {
      const clientId = crypto.randomUUID();
      const input = { conversationId, clientId, kind: "chat", text, attachmentIds: [] };
      const sent = await ask<{ message: { seq: number } }>("message.send", input);
      return sent.message.seq;
    },
    types: (conversationId: string, isTyping: boolean) =>
      ask("typing", { conversationId, isTyping }),
    leaves: () => socket.disconnect(),
  };
}
