package dev.kuri.balance.demo;

import java.time.Duration;
import java.time.Instant;

/** What the played providers say of the eSIMs that they have sold. */
final class SoldEsims {
    private SoldEsims() {}

    /** In use; in megabytes. */
    static String airalo(int remaining, int total, String expiredAt, boolean isUnlimited) {
        return """
        {"data":{"remaining":%d,"total":%d,"expired_at":"%s","is_unlimited":%b,"status":"ACTIVE",
         "remaining_voice":0,"remaining_text":0,"total_voice":0,"total_text":0},"meta":{"message":"api.succes"}}
        """.formatted(remaining, total, expiredAt, isUnlimited);
    }

    /** Not connected so far; in megabytes. */
    static String airaloNotStarted(int total) {
        return """
        {"data":{"remaining":%d,"total":%d,"expired_at":null,"is_unlimited":false,"status":"NOT_ACTIVE",
         "remaining_voice":0,"remaining_text":0,"total_voice":0,"total_text":0},"meta":{"message":"api.succes"}}
        """.formatted(total, total);
    }

    /** One bundle in use and one behind it. */
    static String esimGo(Instant now) {
        return """
        {"bundles":[{"name":"esim_3GB_30D_JP_V2","description":"eSIM, 3GB, 30 Days, Japan, V2","assignments":[
         {"id":"1","callTypeGroup":"data","initialQuantity":3000000000,"remainingQuantity":750000000,
          "assignmentDateTime":"%s","startTime":"%s","endTime":"%s","bundleState":"active","unlimited":false},
         {"id":"2","callTypeGroup":"data","initialQuantity":3000000000,"remainingQuantity":3000000000,
          "assignmentDateTime":"%s","bundleState":"queued","unlimited":false}]}]}
        """.formatted(
                        now.minus(Duration.ofDays(20)),
                        now.minus(Duration.ofDays(18)),
                        now.plus(Duration.ofDays(12)),
                        now.minus(Duration.ofDays(1)));
    }

    /** In use, with the same amount each day. */
    static String esimAccess(String esimTranNo, Instant now) {
        return """
        {"success":true,"errorCode":"0","obj":{"esimList":[{"esimTranNo":"%s","smdpStatus":"ENABLED",
         "esimStatus":"IN_USE","dataType":2,"activateTime":"%s","expiredTime":"%s","totalVolume":1073741824,
         "orderUsage":268435456,"packageList":[{"slug":"JP_1_Daily"}]}]}}
        """.formatted(esimTranNo, now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(5)));
    }
}
