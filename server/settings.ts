import { createPublicKey, type KeyObject, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const url = (protocols: RegExp) => z.url({ protocol: protocols });
const flag = z.stringbool();

function isPublicKey(text: string): boolean {
  try {
    return sendgridKey(text).asymmetricKeyType === "ec";
  } catch {
    return false;
  }
}

/** Every variable Segue reads. Defaults suit a first `npm start` on a laptop. */
const environment = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  /** Port of the web server. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Address to listen on. Unset: all. */
  HOST: z.string().optional(),
  /** Where people reach this server, without a trailing slash. Default: http://localhost:PORT. */
  BASE_URL: url(/^https?$/)
    .transform((value) => value.replace(/\/+$/, ""))
    .optional(),
  /** PostgreSQL of your own; unset: an embedded one in DATA_DIR. */
  DATABASE_URL: url(/^postgres(ql)?$/).optional(),
  /** Redis for realtime between several processes. */
  REDIS_URL: url(/^rediss?$/).optional(),
  /** Everything that must be kept: database, files, secrets. */
  DATA_DIR: z
    .string()
    .min(1)
    .default("./data")
    .transform((value) => path.resolve(value)),
  /** Signs sessions, links and reply addresses. Made and kept in DATA_DIR when unset. */
  AUTH_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  /** First start only: the first administrator. */
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(10, "must have at least 10 characters").optional(),
  /** Mail out through Resend when set. */
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: url(/^https?$/).optional(),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, "must start with whsec_")
    .optional(),
  /** Mail out through SMTP when set and RESEND_API_KEY is not. */
  SMTP_URL: url(/^smtps?$/).optional(),
  /** From address of outgoing mail. Default: an address at REPLY_DOMAIN. */
  MAIL_FROM: z.string().min(3).optional(),
  /** Domain whose mail reaches Segue. */
  REPLY_DOMAIN: z.hostname().default("reply.localhost"),
  /** Password of the inbound mail endpoints; unset: they answer 503. */
  INBOUND_SECRET: z.string().min(16, "must have at least 16 characters").optional(),
  /** authserv-id of the mail server whose Authentication-Results are believed. */
  TRUSTED_AUTHSERV_ID: z.string().min(1).optional(),
  /** Public key of SendGrid's signed Inbound Parse, as its settings show it; unset: basic authentication. */
  SENDGRID_VERIFICATION_KEY: z
    .string()
    .refine(isPublicKey, "must be the public key that SendGrid shows")
    .optional(),
  /** HTTP webhook signing key of the Mailgun account. */
  MAILGUN_SIGNING_KEY: z.string().min(8).optional(),
  /** The one SNS topic that Amazon SES publishes received mail to. */
  SES_TOPIC_ARN: z
    .string()
    .regex(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d+:[\w.-]+$/, "must be an SNS topic, arn:aws:sns:…")
    .optional(),
  /** The bucket into which an S3 action of Amazon SES puts mails. The only one that is read. */
  S3_MAIL_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be the name of a bucket")
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "must be a region, like eu-west-1")
    .optional(),
  /** A key that may get objects of that bucket. */
  S3_ACCESS_KEY_ID: z.string().min(16).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(16).optional(),
  /** host:port of the built-in mail receiver; unset: there is none. */
  SMTP_LISTEN: z
    .string()
    .regex(/^(\[[0-9a-f:.]+\]|[a-z0-9.-]*):\d{1,5}$/i, "must be host:port")
    .optional(),
  /** Certificate and key (PEM files) with which the receiver offers STARTTLS. */
  SMTP_TLS_CERT: z.string().min(1).optional(),
  SMTP_TLS_KEY: z.string().min(1).optional(),
  /** Let administrators have mailboxes read (IMAP) on private addresses, on any port and without encryption. */
  IMAP_ALLOW_PRIVATE: flag.default(false),
  /** VAPID keys of web push, base64url. Made and kept in DATA_DIR when unset; several machines must share them. */
  VAPID_PUBLIC_KEY: z.string().length(87, "must be 65 bytes in base64url").optional(),
  VAPID_PRIVATE_KEY: z.string().length(43, "must be 32 bytes in base64url").optional(),
  /** Let push services have private addresses and no encryption. For tests of your own push service only. */
  PUSH_ALLOW_PRIVATE: flag.default(false),
  /** clamd, tcp://host:port or unix:///path: files are scanned for viruses. Unset: they are not. */
  CLAMD_URL: url(/^(tcp|unix)$/).optional(),
  /** An OpenAI-compatible endpoint, ending in /v1, for the assistant's words; unset: it uses the articles' own. */
  AI_BASE_URL: url(/^https?$/)
    .transform((value) => value.replace(/\/+$/, ""))
    .optional(),
  AI_API_KEY: z.string().min(1).optional(),
  /** The model that answers; needed with AI_BASE_URL. */
  AI_MODEL: z.string().min(1).optional(),
  /** The model of the same endpoint that makes vectors of texts, so that passages are found by meaning, too. */
  AI_EMBEDDING_MODEL: z.string().min(1).optional(),
  /** Single sign-on: the issuer of an OpenID Connect provider, without a trailing slash. Unset: there is none. */
  OIDC_ISSUER: url(/^https?$/)
    .transform((value) => value.replace(/\/+$/, ""))
    .optional(),
  /** Needed with OIDC_ISSUER, as the provider gives them. */
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** Believe X-Forwarded-For of the proxy in front. */
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

type Environment = z.infer<typeof environment>;

export type Settings = Omit<Environment, "BASE_URL" | "AUTH_SECRET" | "MAIL_FROM"> & {
  BASE_URL: string;
  AUTH_SECRET: string;
  MAIL_FROM: string;
};

export const environmentVariables = Object.keys(environment.shape);

/**
 * Parses the environment; empty strings count as unset. Makes AUTH_SECRET on the first start and keeps it in
 * DATA_DIR with mode 600.
 * @throws Error with one sentence that names the variable.
 */
export function readSettings(source: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `${issue?.path.join(".")}: ${issue?.message}. Correct this variable and start again.`,
    );
  }
  const values = parsed.data;
  if (values.DATABASE_URL && !values.AUTH_SECRET) {
    throw new Error(
      "AUTH_SECRET must be set when DATABASE_URL is, so that all processes share it.",
    );
  }
  if (values.OIDC_ISSUER && !(values.OIDC_CLIENT_ID && values.OIDC_CLIENT_SECRET)) {
    throw new Error("OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set when OIDC_ISSUER is.");
  }
  return {
    ...values,
    BASE_URL: values.BASE_URL ?? `http://localhost:${values.PORT}`,
    AUTH_SECRET: values.AUTH_SECRET ?? keepSecret({ folder: values.DATA_DIR, name: "auth-secret" }),
    MAIL_FROM: values.MAIL_FROM ?? `support@${values.REPLY_DOMAIN}`,
  };
}

/** SendGrid's key as it shows it (base64 of the DER), or as PEM. @throws when it is no key. */
export function sendgridKey(text: string): KeyObject {
  if (text.includes("-----BEGIN")) return createPublicKey(text);
  return createPublicKey({ key: Buffer.from(text, "base64"), format: "der", type: "spki" });
}

type KeptSecret = { folder: string; name: string; make?: () => string };

/** A random secret, made once and kept in `folder` with mode 600. Processes that start together get the same one. */
export function keepSecret({ folder, name, make = makeSecret }: KeptSecret): string {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${make()}\n`, { mode: 0o600 });
    try {
      // Fails when another process was quicker, and never shows a half-written file.
      linkSync(draft, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readFileSync(file, "utf8").trim();
}

const makeSecret = (): string => randomBytes(32).toString("hex");
