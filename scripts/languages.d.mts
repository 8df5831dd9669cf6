export declare const languages: readonly string[];
