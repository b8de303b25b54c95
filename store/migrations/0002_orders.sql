CREATE TABLE "delivery_order" (
	"id" text PRIMARY KEY NOT NULL,
	"seller_id" text NOT NULL,
	"product_name" text NOT NULL,
	"product_kind" text NOT NULL,
	"delivery_mode" text NOT NULL,
	"customer_name" text NOT NULL,
	"customer_aliases" text[] NOT NULL,
	"ordered_on" text,
	"submission_id" text,
	"search_text" text NOT NULL,
	"search_tokens" text[] NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "delivery_order" ADD CONSTRAINT "delivery_order_seller_id_seller_id_fk" FOREIGN KEY ("seller_id") REFERENCES "public"."seller"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_order" ADD CONSTRAINT "delivery_order_submission_id_submission_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submission"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "delivery_order_submission" ON "delivery_order" USING btree ("submission_id") WHERE "delivery_order"."submission_id" is not null;--> statement-breakpoint
CREATE INDEX "delivery_order_newest" ON "delivery_order" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "delivery_order_seller" ON "delivery_order" USING btree ("seller_id","created_at","id");--> statement-breakpoint
CREATE INDEX "delivery_order_search" ON "delivery_order" USING gin ("search_tokens");