-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "Conversation" ADD COLUMN     "isMergedIn" BOOLEAN NOT NULL DEFAULT false;
