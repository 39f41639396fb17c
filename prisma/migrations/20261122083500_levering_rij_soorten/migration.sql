-- AlterTable
ALTER TABLE "levering_rij" ADD COLUMN     "soorten" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
