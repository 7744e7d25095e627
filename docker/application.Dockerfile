# One of our five programs: docker build --build-arg MODULE=group-service -f docker/application.Dockerfile .
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
# The same for every MODULE, so that the five images share this layer.
RUN --mount=type=cache,target=/root/.m2 mvn -q -B -Dquick -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
ARG MODULE
RUN useradd --system --uid 10001 --home-dir /application jituan
WORKDIR /application
COPY docker/healthy /usr/local/bin/healthy
COPY --from=build --chown=root:root /source/${MODULE}/target/quarkus-app/ ./
USER 10001
ENTRYPOINT ["java", "-Xms32m", "-Xmx256m", "-XX:+UseSerialGC", "-Xss512k", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-jar", "quarkus-run.jar"]
