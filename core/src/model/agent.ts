import { z } from "zod";
import { AgentId, WorkspaceId } from "./ids.ts";
import { Zone } from "./instant.ts";

export const Role = z.enum(["agent", "lead", "admin"]);
export type Role = z.infer<typeof Role>;

/** A person of the team who signs in and answers. */
export const Agent = z.object({ id: AgentId, workspaceId: WorkspaceId, email: z.string(), name: z.string(), role: Role, zone: Zone });
export type Agent = z.infer<typeof Agent>;
