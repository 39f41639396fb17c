-- What is encrypted doesn't compress: don't try. The basisset is read a hundred at a time: keep it in the row, as it is.
ALTER TABLE "vacature_inhoud" ALTER COLUMN "origineel" SET STORAGE EXTERNAL, ALTER COLUMN "basisset" SET STORAGE MAIN;
ALTER TABLE "werkzoekende_inhoud" ALTER COLUMN "origineel" SET STORAGE EXTERNAL, ALTER COLUMN "basisset" SET STORAGE MAIN;
