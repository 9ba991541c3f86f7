-- AlterTable
ALTER TABLE "AssistantTool" ADD COLUMN     "timeoutMs" INTEGER NOT NULL DEFAULT 5000;
