import { z } from "zod";

/** Six figures of the app, or a backup code; blanks and dashes do not count. */
export const secondFactorCode = z
  .string()
  .trim()
  .min(1, "Enter the code.")
  .max(40, "This code is too long.");

export const beginSecondFactorInput = z.object({
  password: z.string().min(1, "Enter your password.").max(1_000),
});
export const secondFactorInput = z.object({ code: secondFactorCode });

export type SecondFactorView = { isOn: boolean; backupCodesLeft: number };

/** What an authenticator app is given. */
export type SecondFactorSetup = {
  /** For typing in, in groups of four. */
  secret: string;
  /** A QR code as an image's address. */
  image: string;
};
