// Generated from specs/axonius by `npm run generate`. Do not edit: change the spec.
export {};
