-- What people asked to be done is never changed either.
CREATE FUNCTION refuse_change_of_acts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'act is append-only';
END
$$;
--> statement-breakpoint
CREATE TRIGGER act_append_only BEFORE UPDATE OR DELETE ON "act"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_acts();
--> statement-breakpoint
CREATE TRIGGER act_no_truncate BEFORE TRUNCATE ON "act"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_acts();
