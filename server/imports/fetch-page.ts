import {
  internet,
  type Network,
  RequestRefused,
  readLimited,
  requestPublic,
} from "@/server/attachments/remote-images/public-request";

export type FetchedPage = { url: string; text: string; contentType: string };

type PageResult = { ok: true; page: FetchedPage } | { ok: false; reason: string };

const maxBytes = 3_000_000;

const words: Record<RequestRefused["reason"], string> = {
  bad_address: "this address is not one of the web",
  private_address: "this address is within a private network",
  too_large: "the page is larger than 3 MB",
  too_many_redirects: "it leads from page to page",
  unreachable: "it could not be reached",
};

/** A page of the public web as text, or in words why not. */
export async function fetchPage(url: string, network: Network = internet): Promise<PageResult> {
  const headers = {
    accept: "text/html,application/xhtml+xml,application/xml,text/markdown,text/plain",
    "accept-encoding": "identity",
    "user-agent": "Segue article import",
  };
  const signal = AbortSignal.timeout(network.patienceMs);
  try {
    const found = await requestPublic(url, { network, headers, signal });
    const contentType = found.response.headers["content-type"] ?? "";
    if (!/^(?:text\/|application\/(?:xhtml\+)?xml)/i.test(contentType)) {
      found.response.destroy();
      return { ok: false, reason: "it holds no text" };
    }
    const bytes = await readLimited(found.response, maxBytes);
    return { ok: true, page: { url: found.url, contentType, text: decode(bytes, contentType) } };
  } catch (error) {
    const reason = error instanceof RequestRefused ? error.reason : "unreachable";
    return { ok: false, reason: words[reason] };
  }
}

function decode(bytes: Buffer, contentType: string): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
