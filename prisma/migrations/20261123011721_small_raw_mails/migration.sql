-- AlterTable
ALTER TABLE "ImapMailbox" ADD COLUMN     "stuckOn" TEXT,
ADD COLUMN     "stuckTries" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "DomainEvent" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT current_setting('application_name'::text);

-- CreateTable
CREATE TABLE "RawMail" (
    "key" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "RawMail_pkey" PRIMARY KEY ("key")
);

-- Mails are short: packing them would cost more than it saves.
ALTER TABLE "RawMail" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
