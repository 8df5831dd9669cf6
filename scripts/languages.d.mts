export declare const languages: readonly string[];
export declare const addOns: readonly string[];
