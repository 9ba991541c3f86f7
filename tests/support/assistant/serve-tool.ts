/** An address for tools to ask, under a name that only tests know. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { toolParameters } from "@/lib/schemas/assistant/tool";
import { toolNetwork } from "@/server/assistant/tools/call-tool";
import { sealHeaders } from "@/server/assistant/tools/tool";
import { internet } from "@/server/attachments/remote-images/public-request";
import { systemDb } from "@/server/db/client";
import type { TestWorkspace } from "@/tests/support/factories/workspace";

type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: string };

export type ServedTool = {
  host: string;
  seen: Seen[];
  answers(how: (seen: Seen, response: ServerResponse) => void): void;
  close(): void;
};

/** Starts one; `close` gives tools the internet back. */
export async function serveTool(): Promise<ServedTool> {
  const seen: Seen[] = [];
  let how = (_: Seen, response: ServerResponse): void => void response.end("{}");
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
      seen.push(one);
      how(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  Object.assign(toolNetwork(), {
    lookup: async () => [{ address: "127.0.0.1", family: 4 }],
    mayConnect: () => true,
    isPortAllowed: () => true,
  });
  return {
    host: `tools.test:${port}`,
    seen,
    answers: (next) => {
      how = next;
    },
    close: () => {
      Object.assign(toolNetwork(), internet);
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The tool find_order of an assistant, which asks `host`. */
export const makeTool = (
  { scope }: Pick<TestWorkspace, "scope">,
  { assistantId, host, ...other }: { assistantId: string; host: string; timeoutMs?: number },
) =>
  systemDb().assistantTool.create({
    data: {
      ...{ accountId: scope, assistantId, name: "find_order", method: "GET", ...other },
      description: "Finds an order by its number.",
      url: `http://${host}/{contact.identifier}/orders/{order}`,
      parameters: toolParameters.parse({
        type: "object",
        properties: { order: { type: "string", maxLength: 40 } },
        required: ["order"],
      }),
      headers: sealHeaders({ authorization: "Bearer tool-secret-1" }),
    },
  });
