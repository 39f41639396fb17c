-- The processing log only grows (docs/adr/0008-processing-log.md). A line has a place in order: first the transaction that wrote
-- it, then its number. A line of a transaction below the oldest one still running can't get company below it any more.
ALTER TABLE "verwerking" ADD COLUMN "volgnummer" BIGSERIAL NOT NULL;
ALTER TABLE "verwerking" ADD COLUMN "transactie" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text::bigint);
CREATE INDEX "verwerking_transactie_idx" ON "verwerking" ("transactie");

CREATE TABLE "logboek_stand" (
  "id" SMALLINT PRIMARY KEY DEFAULT 1 CHECK ("id" = 1),
  "gezien_tot" BIGINT NOT NULL
);
INSERT INTO "logboek_stand" ("gezien_tot") VALUES (0);

CREATE TABLE "logboek_schakel" (
  "organisatie_id" INTEGER NOT NULL,
  "positie" BIGINT NOT NULL,
  "verwerking_id" UUID NOT NULL,
  "hash" BYTEA NOT NULL,
  PRIMARY KEY ("organisatie_id", "positie")
);
CREATE UNIQUE INDEX "logboek_schakel_organisatie_id_verwerking_id_key" ON "logboek_schakel" ("organisatie_id", "verwerking_id");

CREATE TABLE "logboek_zegel" (
  "organisatie_id" INTEGER NOT NULL,
  "positie" BIGINT NOT NULL,
  "hash" BYTEA NOT NULL,
  "tot" TIMESTAMPTZ(3) NOT NULL,
  "gezet_op" TIMESTAMPTZ(3) NOT NULL,
  "sleutel_id" TEXT NOT NULL,
  "handtekening" BYTEA NOT NULL,
  PRIMARY KEY ("organisatie_id", "positie")
);

CREATE TABLE "logboek_opruiming" (
  "organisatie_id" INTEGER NOT NULL,
  "positie" BIGINT NOT NULL,
  "hash" BYTEA NOT NULL,
  "tot" TIMESTAMPTZ(3) NOT NULL,
  "gezet_op" TIMESTAMPTZ(3) NOT NULL,
  "sleutel_id" TEXT NOT NULL,
  "handtekening" BYTEA NOT NULL,
  PRIMARY KEY ("organisatie_id", "positie")
);

CREATE TABLE "logboek_controle" (
  "organisatie_id" INTEGER NOT NULL,
  "gezet_op" TIMESTAMPTZ(3) NOT NULL,
  "positie" BIGINT NOT NULL,
  "hash" BYTEA NOT NULL,
  "breuk" TEXT,
  "breuk_positie" BIGINT,
  "onverzegeld" INTEGER NOT NULL,
  "sleutel_id" TEXT NOT NULL,
  "handtekening" BYTEA NOT NULL,
  PRIMARY KEY ("organisatie_id", "gezet_op")
);

-- How far lines were handed to the organisations' own logboek (OpenTelemetry); no line per line, a place in each chain.
CREATE TABLE "logboek_uitgifte" (
  "organisatie_id" INTEGER PRIMARY KEY,
  "positie" BIGINT NOT NULL
);

-- Nobody changes a line, the owner of the tables neither.
CREATE FUNCTION logboek_groeit_alleen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Het verwerkingenlogboek groeit alleen aan: % van % mag niet', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER groeit_alleen BEFORE UPDATE OR TRUNCATE ON "verwerking" FOR EACH STATEMENT EXECUTE FUNCTION logboek_groeit_alleen();
CREATE TRIGGER groeit_alleen BEFORE UPDATE OR TRUNCATE ON "logboek_schakel" FOR EACH STATEMENT EXECUTE FUNCTION logboek_groeit_alleen();
CREATE TRIGGER groeit_alleen BEFORE UPDATE OR TRUNCATE ON "logboek_zegel" FOR EACH STATEMENT EXECUTE FUNCTION logboek_groeit_alleen();
CREATE TRIGGER groeit_alleen BEFORE UPDATE OR DELETE OR TRUNCATE ON "logboek_opruiming" FOR EACH STATEMENT EXECUTE FUNCTION logboek_groeit_alleen();
CREATE TRIGGER groeit_alleen BEFORE UPDATE OR DELETE OR TRUNCATE ON "logboek_controle" FOR EACH STATEMENT EXECUTE FUNCTION logboek_groeit_alleen();

-- What goes, goes in whole parts of which the end is recorded in logboek_opruiming first.
CREATE FUNCTION logboek_regels_weg() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM weg w WHERE NOT EXISTS (
      SELECT FROM logboek_schakel s JOIN logboek_opruiming o ON o.organisatie_id = s.organisatie_id AND s.positie <= o.positie
      WHERE s.organisatie_id = w.organisatie_id AND s.verwerking_id = w.id)
  ) OR EXISTS (
    SELECT FROM logboek_opruiming o
    JOIN logboek_schakel s ON s.organisatie_id = o.organisatie_id AND s.positie <= o.positie
    JOIN verwerking v ON v.organisatie_id = s.organisatie_id AND v.id = s.verwerking_id
    WHERE o.organisatie_id IN (SELECT organisatie_id FROM weg)
  ) THEN
    RAISE EXCEPTION 'Uit het verwerkingenlogboek gaan alleen hele, afgesloten delen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION logboek_keten_weg() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM weg w WHERE NOT EXISTS (SELECT FROM logboek_opruiming o WHERE o.organisatie_id = w.organisatie_id AND w.positie <= o.positie)
  ) THEN
    RAISE EXCEPTION 'Uit het verwerkingenlogboek gaan alleen hele, afgesloten delen' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER alleen_hele_delen AFTER DELETE ON "verwerking" REFERENCING OLD TABLE AS weg FOR EACH STATEMENT EXECUTE FUNCTION logboek_regels_weg();
CREATE TRIGGER alleen_hele_delen AFTER DELETE ON "logboek_schakel" REFERENCING OLD TABLE AS weg FOR EACH STATEMENT EXECUTE FUNCTION logboek_keten_weg();
CREATE TRIGGER alleen_hele_delen AFTER DELETE ON "logboek_zegel" REFERENCING OLD TABLE AS weg FOR EACH STATEMENT EXECUTE FUNCTION logboek_keten_weg();

-- The one way out, for the application, which has no right to delete. It removes up to an end that was recorded; whether that end
-- was recorded by the portal, its signature tells at the next verification.
CREATE FUNCTION logboek_ruim_op(p_organisatie integer, p_positie bigint) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  aantal bigint;
BEGIN
  DELETE FROM verwerking v USING logboek_schakel s
  WHERE s.organisatie_id = p_organisatie AND s.positie <= p_positie AND v.organisatie_id = s.organisatie_id AND v.id = s.verwerking_id;
  GET DIAGNOSTICS aantal = ROW_COUNT;
  DELETE FROM logboek_schakel WHERE organisatie_id = p_organisatie AND positie <= p_positie;
  DELETE FROM logboek_zegel WHERE organisatie_id = p_organisatie AND positie <= p_positie;
  RETURN aantal;
END $$;

SELECT pgboss.create_queue('logboek-verzegelen', '{"policy":"stately","retryLimit":2,"retryDelay":30,"expireInSeconds":300}'::json);
SELECT pgboss.create_queue('logboek-controleren', '{"policy":"stately","retryLimit":2,"retryDelay":600,"expireInSeconds":7200}'::json);
