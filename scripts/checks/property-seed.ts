// Before every test file: properties try the same values at every run of `npm test`, so that a red build says something about its
// change. FC_SEED=$RANDOM npm run test:unit looks further; so does `npm run test:fuzz`, with another seed each time.
import fc from "fast-check";

const VASTE_SEED = 20_261_122;

if (process.env.FUZZ !== "volledig") fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? VASTE_SEED) });
