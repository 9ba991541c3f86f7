import { limit } from "@/server/rate-limit/limit";
import { networkOf } from "@/server/rate-limit/network-of";

const kilobyte = 1_000;

/** Twenty of the largest files: an office behind one address, and nobody's free storage. */
const networkKilobytesAnHour = 500_000;
const inboxKilobytesADay = 20_000_000;

/**
 * Counts what visitors upload by bytes, for sessions cost nothing: by network and by inbox.
 * @throws AppError rate_limited
 */
export async function limitUploads(upload: {
  inboxId: string;
  address: string;
  bytes: number;
}): Promise<void> {
  const { inboxId, address } = upload;
  const count = Math.ceil(upload.bytes / kilobyte);
  await limit({
    ...{ name: "upload-network", key: `${inboxId} ${networkOf(address)}`, count },
    ...{ points: networkKilobytesAnHour, windowSeconds: 3600 },
  });
  await limit({
    ...{ name: "upload-inbox", key: inboxId, count },
    ...{ points: inboxKilobytesADay, windowSeconds: 86_400 },
  });
}
