CREATE TABLE "act" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"user_id" text NOT NULL,
	"user_name" text NOT NULL,
	"role" text NOT NULL,
	"method" text NOT NULL,
	"route" text NOT NULL,
	"subject" text,
	"status" integer NOT NULL,
	"address" text NOT NULL,
	"agent" text NOT NULL,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"submission_id" text,
	"receiver" text NOT NULL,
	"language" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"sms" text NOT NULL,
	"routes" jsonb NOT NULL,
	"state" text NOT NULL,
	"route" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"turn_since" timestamp (3) with time zone NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"leased_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "message_attempt" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"channel" text NOT NULL,
	"to" text NOT NULL,
	"outcome" text NOT NULL,
	"detail" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_receiver" (
	"id" text PRIMARY KEY NOT NULL,
	"seller_id" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"mobile" text NOT NULL,
	"language" text NOT NULL,
	"email_confirmed_at" timestamp (3) with time zone,
	"mobile_confirmed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "receiver_confirmation" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"receiver_id" text NOT NULL,
	"channel" text NOT NULL,
	"secret_hash" text NOT NULL,
	"wrong_tries" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "webhook" (
	"id" text PRIMARY KEY NOT NULL,
	"seller_id" text NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "english" jsonb;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_attempt" ADD CONSTRAINT "message_attempt_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_receiver" ADD CONSTRAINT "message_receiver_seller_id_seller_id_fk" FOREIGN KEY ("seller_id") REFERENCES "public"."seller"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receiver_confirmation" ADD CONSTRAINT "receiver_confirmation_receiver_id_message_receiver_id_fk" FOREIGN KEY ("receiver_id") REFERENCES "public"."message_receiver"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_seller_id_seller_id_fk" FOREIGN KEY ("seller_id") REFERENCES "public"."seller"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "act_at" ON "act" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "act_user" ON "act" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "act_subject" ON "act" USING btree ("subject","at");--> statement-breakpoint
CREATE UNIQUE INDEX "message_once" ON "message" USING btree ("key");--> statement-breakpoint
CREATE INDEX "message_due" ON "message" USING btree ("next_at") WHERE "message"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "message_state" ON "message" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "message_created" ON "message" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "message_submission" ON "message" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "message_attempt_message" ON "message_attempt" USING btree ("message_id","id");--> statement-breakpoint
CREATE INDEX "message_receiver_seller" ON "message_receiver" USING btree ("seller_id");--> statement-breakpoint
CREATE INDEX "receiver_confirmation_receiver" ON "receiver_confirmation" USING btree ("receiver_id","channel","id");--> statement-breakpoint
CREATE INDEX "receiver_confirmation_secret" ON "receiver_confirmation" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "webhook_seller" ON "webhook" USING btree ("seller_id");--> statement-breakpoint
CREATE INDEX "submission_event_at" ON "submission_event" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "submission_event_who" ON "submission_event" USING btree (("actor" ->> 'name'),"at");