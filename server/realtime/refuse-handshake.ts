import type { ProblemView } from "@/lib/events";
import { AppError } from "@/server/errors";
import { knownError, presentProblem } from "@/server/http/problem";
import { log } from "@/server/log";

/** What Socket.IO hands to the client in `connect_error`: the problem is in `data`. */
type HandshakeError = Error & { data: ProblemView };

/** Ends a handshake with a problem that the client can read. */
export function refuseHandshake(next: (error: HandshakeError) => void) {
  return (error: unknown): void => {
    const known = knownError(error);
    if (!known) log.error({ error }, "socket handshake failed");
    const problem = presentProblem(known ?? new AppError("internal"));
    next(Object.assign(new Error(problem.message), { data: problem }));
  };
}
