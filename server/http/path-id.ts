import { z } from "zod";
import { AppError } from "@/server/errors";

/**
 * An id from a path.
 * @throws AppError not_found when it cannot be anybody's id.
 */
export function pathId(value: string): string {
  if (z.uuid().safeParse(value).success) return value;
  throw new AppError("not_found");
}
