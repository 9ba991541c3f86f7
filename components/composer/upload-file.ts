import type { Ack, ProblemView } from "@/lib/events";
import { readProblem } from "@/lib/problem/read-problem";
import type { AttachmentView } from "@/lib/schemas/message";

const unreachable: ProblemView = {
  code: "unavailable",
  message: "The file could not be sent. Check the connection and try again.",
};

type Upload = {
  answer: Promise<Ack<AttachmentView>>;
  cancel: () => void;
};

/** Sends a file. XMLHttpRequest, because fetch tells no progress of uploads. */
export function uploadFile(file: File, onProgress: (share: number) => void): Upload {
  const request = new XMLHttpRequest();
  const answer = new Promise<Ack<AttachmentView>>((resolve) => {
    request.upload.onprogress = (event) => onProgress(event.loaded / event.total);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve({ ok: false, error: unreachable });
    request.onabort = () => resolve({ ok: false, error: { code: "gone", message: "Cancelled." } });
  });
  request.open("POST", "/api/agent/attachments");
  request.setRequestHeader("content-type", "application/octet-stream");
  request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
  request.send(file);
  return { answer, cancel: () => request.abort() };
}

function readAnswer(request: XMLHttpRequest): Ack<AttachmentView> {
  let body: unknown;
  try {
    body = JSON.parse(request.responseText);
  } catch {
    return { ok: false, error: unreachable };
  }
  // Our own route answers what its type says.
  if (request.status < 300) return { ok: true, value: body as AttachmentView };
  return { ok: false, error: readProblem(body) ?? unreachable };
}
