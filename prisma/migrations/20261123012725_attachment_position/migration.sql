-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "position" SMALLINT NOT NULL DEFAULT 0;
