-- The log of a submission is what everything else is derived from: it only ever grows.
CREATE FUNCTION refuse_change_of_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'submission_event is append-only';
END
$$;
--> statement-breakpoint
CREATE TRIGGER submission_event_append_only BEFORE UPDATE OR DELETE ON "submission_event"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_log();
--> statement-breakpoint
CREATE TRIGGER submission_event_no_truncate BEFORE TRUNCATE ON "submission_event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_log();
