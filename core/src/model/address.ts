import { z } from "zod";

/** One mail address with the name it was written with. The address is lower-cased and validated at the door. */
export const Address = z.object({ email: z.string().min(3).max(320), name: z.string().max(300).optional() });
export type Address = z.infer<typeof Address>;
