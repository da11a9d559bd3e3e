/** Beyond the language itself, all that every runtime has and the engine may use. */
declare function atob(text: string): string;
declare function btoa(text: string): string;
