-- They live a week, and those from before do not say whose they were.
DELETE FROM "GoneAddress";

-- AlterTable
ALTER TABLE "GoneAddress" ADD COLUMN     "accountId" UUID NOT NULL;

-- CreateIndex
CREATE INDEX "GoneAddress_accountId_idx" ON "GoneAddress"("accountId");

-- AddForeignKey
ALTER TABLE "GoneAddress" ADD CONSTRAINT "GoneAddress_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
