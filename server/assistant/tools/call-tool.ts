import { blotOut } from "@/server/assistant/tools/blot-out";
import { isHostAllowed, openHeaders, type Tool } from "@/server/assistant/tools/tool";
import { type Identity, toolRequest } from "@/server/assistant/tools/tool-request";
import {
  internet,
  type Network,
  RequestRefused,
  readLimited,
  requestOnce,
} from "@/server/attachments/remote-images/public-request";
import { remember } from "@/server/remember";

export type ToolAnswer =
  | { ok: true; text: string }
  | {
      ok: false;
      reason:
        | "bad_arguments"
        | "not_proved"
        | "not_allowed"
        | "refused"
        | "too_large"
        | "timeout"
        | "unreachable";
    };

const maxBytes = 64 * 1024;
/** What a model is given of it. */
const mostCharacters = 8_000;

/** How tools reach the network: by any port, since the administrator's list names host and port. */
export const toolNetwork = (): Network =>
  remember("tool-network", () => ({ ...internet, isPortAllowed: () => true }));

type Call = {
  input: unknown;
  identity: Identity;
  /** Hosts that may be asked at all. */
  hosts: readonly string[];
  /** The same for a repeat of the same call. */
  key: string;
  signal?: AbortSignal;
};

/** Asks a tool's address, once, within its time. Whatever goes wrong is an answer too. */
export async function callTool(tool: Tool, call: Call): Promise<ToolAnswer> {
  if (!isHostAllowed(tool.url, call.hosts)) return { ok: false, reason: "not_allowed" };
  const request = toolRequest(tool, call);
  if (!request.ok) return request;
  const inTime = AbortSignal.timeout(tool.timeoutMs);
  const signal = call.signal ? AbortSignal.any([inTime, call.signal]) : inTime;
  try {
    const secrets = openHeaders(tool.headers);
    const headers = {
      ...headersOf(request.body),
      ...{ "idempotency-key": call.key, ...secrets, ...request.headers },
    };
    const response = await requestOnce(request.url, {
      ...{ network: toolNetwork(), headers, signal, method: tool.method },
      ...(request.body !== undefined && { body: request.body }),
    });
    const { statusCode = 0 } = response;
    if (statusCode < 200 || statusCode > 299) {
      response.destroy();
      return { ok: false, reason: "refused" };
    }
    const text = (await readLimited(response, maxBytes)).toString("utf8");
    return { ok: true, text: blotOut(text, secrets).slice(0, mostCharacters) };
  } catch (error) {
    return { ok: false, reason: signal.aborted ? "timeout" : reasonOf(error) };
  }
}

const headersOf = (body: string | undefined): Record<string, string> => ({
  accept: "application/json, text/plain;q=0.9",
  "accept-encoding": "identity",
  "user-agent": "Segue assistant",
  ...(body !== undefined && {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
  }),
});

function reasonOf(error: unknown): "not_allowed" | "too_large" | "unreachable" {
  if (!(error instanceof RequestRefused)) return "unreachable";
  if (error.reason === "private_address" || error.reason === "bad_address") return "not_allowed";
  return error.reason === "too_large" ? "too_large" : "unreachable";
}
