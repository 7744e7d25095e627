package io.jituan.cli.profile;

/// How to ask an issuer for a token.
public sealed interface Credentials {
    /// As a machine: the client credentials grant.
    record Client(String id, String secret) implements Credentials {
        @Override
        public String toString() {
            return "client " + id;
        }
    }

    /// As a person: the password grant of the public client `jituan-cli`.
    record Person(String name, String password) implements Credentials {
        @Override
        public String toString() {
            return "person " + name;
        }
    }
}
